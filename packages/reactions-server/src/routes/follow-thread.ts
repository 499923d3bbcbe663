import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { ThreadEvent } from '@meepraten/reactions-client/protocol';
import { streamSSE, type SSEStreamingApi } from 'hono/streaming';
import { Refusal } from '../refusal.js';
import type { Services } from '../services.js';
import { problems } from './describe.js';
import { addressOf } from './guards/address.js';
import { siteParams, threadEvent, threadKey } from './schemas.js';
import { requireSite } from './site.js';

/** Milliseconds after which a browser that lost the connection asks again. */
const retry = 3000;

const changeNumber = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

const route = createRoute({
  method: 'get',
  path: '/v1/sites/{site}/events',
  summary: 'What happens in a thread, as it happens',
  request: {
    params: siteParams,
    query: z.object({
      thread: threadKey,
      after: changeNumber.optional().openapi({
        description: 'Begin after this change number: the `seq` of a page. Default: from now on.',
      }),
    }),
    headers: z.object({
      'last-event-id': z.string().optional().openapi({
        description: 'What a browser sends by itself when it comes back; it wins over `after`.',
      }),
    }),
  },
  responses: {
    200: {
      description: 'Server-sent events named by their `kind`; the id is the change number.',
      content: { 'text/event-stream': { schema: threadEvent } },
    },
    ...problems('malformed', 'not_found', 'rate_limited', 'unavailable'),
  },
});

export function followThread(app: OpenAPIHono, { live, log, sites }: Services): void {
  app.openapi(route, (context) => {
    const site = requireSite({ sites }, context.req.valid('param').site);
    const { thread: key, after: given } = context.req.valid('query');
    const after = lastSeen(context.req.header('Last-Event-ID')) ?? given ?? null;
    // Who only asks for the headers would never read, and so never leave.
    if (context.req.raw.method === 'HEAD') return context.body(null, 200, eventHeaders);
    const leave = live.seats.take(addressOf(context));
    const answer = streamSSE(context, async (stream) => {
      const leaving = new AbortController();
      stream.onAbort(() => leaving.abort());
      const happening = live.follow({ siteId: site.id, key }, { after, signal: leaving.signal });
      // What goes wrong is told in the log alone: the stream ends, and its reader asks again.
      await tell(stream, happening)
        .catch((err: unknown) => log.error({ event: 'follow-failed', err }))
        .finally(leave);
    });
    for (const [name, value] of Object.entries(eventHeaders)) answer.headers.set(name, value);
    return answer;
  });
}

async function tell(stream: SSEStreamingApi, happening: AsyncIterable<ThreadEvent[]>): Promise<void> {
  await stream.write(`retry: ${retry}\n\n`);
  for await (const events of happening) {
    if (events.length === 0) await stream.write(': nothing new\n\n');
    for (const event of events)
      await stream.writeSSE({ event: event.kind, id: String(event.seq), data: JSON.stringify(event) });
  }
}

const eventHeaders = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  // A proxy that gathers what it passes on would hold every event back.
  'X-Accel-Buffering': 'no',
};

/** @throws {Refusal} `malformed` when it is no id of ours */
function lastSeen(header: string | undefined): number | null {
  if (header === undefined || header === '') return null;
  const { success, data } = changeNumber.safeParse(header);
  if (!success) throw new Refusal('malformed', { detail: 'Last-Event-ID is no change number of a thread.' });
  return data;
}
