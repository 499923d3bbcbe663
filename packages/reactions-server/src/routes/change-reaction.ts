import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { Refusal } from '../refusal.js';
import type { Services } from '../services.js';
import { changeReaction as change, withdrawReaction } from '../submission/change.js';
import { json, problems } from './describe.js';
import { addressOf } from './guards/address.js';
import { limitBody, requireJson } from './guards/body.js';
import { idParams, ownReaction } from './schemas.js';

const security = [{ editToken: [] }];

const changed = z
  .object({ body: z.string().optional(), name: z.string().optional(), website: z.string().optional() })
  .openapi('ReactionChange', { description: 'What is left out stays as it is.' });

const patch = createRoute({
  method: 'patch',
  path: '/v1/reactions/{id}',
  summary: 'Change an own reaction',
  description:
    'Until `edit.until`. What it says then is looked at like any other reaction, and waits where that one would wait. `stale` brings both texts.',
  security,
  middleware: [limitBody, requireJson],
  request: {
    params: idParams,
    headers: z.object({
      'If-Match': z.string().optional().openapi({ description: 'Required; the rev, as in `"1"`.' }),
    }),
    body: { required: true, content: { 'application/json': { schema: changed } } },
  },
  responses: {
    200: json(ownReaction, 'The reaction as it is now.'),
    ...problems('malformed', 'thread_closed', 'origin_refused', 'not_found', 'stale', 'too_large'),
    ...problems('not_json', 'invalid', 'rate_limited', 'unavailable'),
  },
});

const withdraw = createRoute({
  method: 'delete',
  path: '/v1/reactions/{id}',
  summary: 'Withdraw an own reaction',
  description: 'At any time. Its words are gone for good; its place stays where answers hang under it.',
  security,
  request: { params: idParams },
  responses: {
    204: { description: 'It is withdrawn, now or before.' },
    ...problems('origin_refused', 'not_found', 'unavailable'),
  },
});

/** What the device may do that a reaction was written on. */
export function changeReaction(app: OpenAPIHono, services: Services): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'editToken', {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: '`Edit TOKEN`, with the token that came when the reaction was sent.',
  });
  app.openapi(patch, async (context) => {
    const reaction = await change(services, {
      id: context.req.valid('param').id,
      authorization: context.req.header('Authorization'),
      rev: revOf(context.req.header('If-Match')),
      change: context.req.valid('json'),
      address: addressOf(context),
    });
    context.header('Cache-Control', 'no-store');
    context.header('ETag', `"${reaction.rev}"`);
    return context.json(reaction, 200);
  });
  app.openapi(withdraw, async (context) => {
    const { id } = context.req.valid('param');
    await withdrawReaction(services, { id, authorization: context.req.header('Authorization') });
    return context.body(null, 204);
  });
}

/** @throws {Refusal} `malformed` */
function revOf(header: string | undefined): number {
  const rev = Number(/^(?:W\/)?"(\d{1,9})"$/.exec(header?.trim() ?? '')?.[1]);
  if (rev > 0) return rev;
  throw new Refusal('malformed', {
    detail: 'Send the rev of the reaction that you change as If-Match: "1".',
  });
}
