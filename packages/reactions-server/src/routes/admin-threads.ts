import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { threadStates } from '@meepraten/reactions-client/protocol';
import { Refusal } from '../refusal.js';
import type { Services } from '../services.js';
import { defaultSlug } from '../storage/sites.js';
import { UnknownThread } from '../threads/own-thread.js';
import { setThreadState } from '../threads/state.js';
import { json, problems } from './describe.js';
import { limitBody, requireJson } from './guards/body.js';
import { threadKey } from './schemas.js';
import { requireSite } from './site.js';

const state = z.object({ state: z.enum(threadStates) }).openapi('ThreadStateChange', {
  description:
    '`closed`: nothing new; `readonly`: no likes and reports either; `hidden`: out of sight; `open`: as before.',
});

const change = createRoute({
  method: 'patch',
  path: '/v1/admin/threads',
  summary: 'Open, close or hide a thread',
  security: [{ adminPassword: [] }],
  middleware: [limitBody, requireJson],
  request: {
    query: z.object({ thread: threadKey, site: z.string().default(defaultSlug) }),
    body: { required: true, content: { 'application/json': { schema: state } } },
  },
  responses: {
    200: json(state.extend({ key: threadKey }), 'The thread as it is now.'),
    ...problems('malformed', 'unauthorized', 'not_found', 'thread_unknown', 'too_large', 'not_json'),
    ...problems('rate_limited', 'unavailable'),
  },
});

/** What a moderator may do with a whole thread; the password is asked for by `admin`. */
export function adminThreads(app: OpenAPIHono, { database, sites, now }: Services): void {
  app.openapi(change, async (context) => {
    const { thread: key, site: slug } = context.req.valid('query');
    const { state: wanted } = context.req.valid('json');
    try {
      const name = { siteId: requireSite({ sites }, slug).id, key };
      await setThreadState(database, name, wanted, { moderator: 'api', now: now() });
    } catch (error) {
      if (!(error instanceof UnknownThread)) throw error;
      throw new Refusal('thread_unknown', { detail: 'Nobody has reacted under that key.' });
    }
    return context.json({ key, state: wanted }, 200);
  });
}
