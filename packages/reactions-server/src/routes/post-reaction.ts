import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { Refusal } from '../refusal.js';
import type { Services } from '../services.js';
import { submitReaction } from '../submission/submit.js';
import { wellFormed } from '../text/names.js';
import { json, problems } from './describe.js';
import { addressOf } from './guards/address.js';
import { limitBody, requireJson } from './guards/body.js';
import { isOwnOrigin } from './guards/origin.js';
import { pageUrl, receipt, siteParams, threadKey } from './schemas.js';
import { belongsTo, requireSite } from './site.js';

// Missing words are the reader's to mend and so answered field by field; a wrong shape is the client's fault.
const text = z.string().nullish();

const reactionRequest = z
  .object({
    thread: threadKey,
    page: z.object({ url: pageUrl, title: z.string().nullish() }),
    body: text,
    name: text,
    email: text,
    website: text,
    parentId: text,
    lang: text,
    subscribe: z.boolean().nullish(),
    challenge: text.openapi({
      description: 'The work that a 428 asked for. No part of what a key is bound to.',
    }),
  })
  .openapi('ReactionRequest');

type ReactionRequestInput = z.infer<typeof reactionRequest>;

const route = createRoute({
  method: 'post',
  path: '/v1/sites/{site}/reactions',
  summary: 'React',
  description:
    'A risky one is asked to prove some work first (428); nothing is stored then, and the key stays free. Answered after the reaction is on disk. Repeat a sending that got no answer with the same Idempotency-Key.',
  middleware: [limitBody, requireJson],
  request: {
    params: siteParams,
    headers: z.object({
      'Idempotency-Key': z.string().optional().openapi({ description: 'Required; made with the draft.' }),
    }),
    body: { required: true, content: { 'application/json': { schema: reactionRequest } } },
  },
  responses: {
    201: json(receipt, 'Published.'),
    202: json(receipt, 'Held until somebody approves it.'),
    ...problems('malformed', 'origin_refused', 'thread_closed', 'not_found', 'key_conflict', 'too_large'),
    ...problems('not_json', 'invalid', 'challenge_required', 'rate_limited', 'unavailable'),
  },
});

export function postReaction(app: OpenAPIHono, services: Services): void {
  app.openapi(route, async (context) => {
    const site = requireSite(services, context.req.valid('param').site);
    const key = idempotencyKey(context);
    const { thread, page, challenge, ...fields } = context.req.valid('json');
    if (!belongsTo(site, page.url) && !isOwnOrigin(context, page.url))
      throw new Refusal('origin_refused', { detail: 'page.url lies under no origin of this site.' });
    const { status, receipt, replayed } = await submitReaction(services, {
      site,
      thread,
      page: { url: page.url, title: titleOf(page.title) },
      draft: draftOf(fields),
      key,
      address: addressOf(context),
      work: challenge ?? '',
    });
    if (replayed) context.header('Idempotency-Replayed', 'true');
    context.header('Cache-Control', 'no-store');
    return context.json(receipt, status);
  });
}

const keyShape = /^[\x21-\x7e]{1,255}$/;

/** @throws {Refusal} `malformed` when the header is missing */
function idempotencyKey({ req }: Context): string {
  const key = req.header('Idempotency-Key') ?? '';
  if (keyShape.test(key)) return key;
  throw new Refusal('malformed', {
    detail:
      'Send an Idempotency-Key header: 1 to 255 visible ASCII characters, new for each draft, such as a UUID.',
  });
}

const longestTitle = 300;

function titleOf(title: string | null | undefined): string {
  return wellFormed(title ?? '')
    .replace(/[\s\0]+/g, ' ')
    .trim()
    .slice(0, longestTitle);
}

function draftOf(fields: Omit<ReactionRequestInput, 'thread' | 'page' | 'challenge'>) {
  return {
    body: fields.body ?? '',
    name: fields.name ?? '',
    email: fields.email ?? '',
    website: fields.website ?? '',
    subscribe: fields.subscribe ?? false,
    parentId: fields.parentId || null,
    lang: fields.lang || null,
  };
}
