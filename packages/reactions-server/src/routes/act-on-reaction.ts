import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { requireAct, type Act } from '../acts/actor.js';
import { addEmote, removeEmote } from '../acts/emotes.js';
import { addFlag } from '../acts/flags.js';
import { Refusal } from '../refusal.js';
import type { Services } from '../services.js';
import { wellFormed } from '../text/names.js';
import { json, problems } from './describe.js';
import { addressOf } from './guards/address.js';
import { limitBody, requireJson } from './guards/body.js';
import { idParams } from './schemas.js';

const security = [{ actorToken: [] }];
const emoteParams = idParams.extend({ kind: z.string().max(32) });
const counts = z.object({ emotes: z.record(z.string(), z.int().min(0)) }).openapi('Emotes');
const refused = problems(
  ...([
    'unauthorized',
    'origin_refused',
    'thread_closed',
    'not_found',
    'rate_limited',
    'unavailable',
  ] as const),
);

const put = createRoute({
  method: 'put',
  path: '/v1/reactions/{id}/emotes/{kind}',
  summary: 'Like a reaction, or what else the site offers',
  description: 'A set: to do it again changes nothing.',
  security,
  request: { params: emoteParams },
  responses: { 200: json(counts, 'How many say what.'), ...problems('malformed'), ...refused },
});

const takeBack = createRoute({
  method: 'delete',
  path: '/v1/reactions/{id}/emotes/{kind}',
  summary: 'Take a like back',
  security,
  request: { params: emoteParams },
  responses: { 200: json(counts, 'How many say what.'), ...problems('malformed'), ...refused },
});

const report = createRoute({
  method: 'post',
  path: '/v1/reactions/{id}/flags',
  summary: 'Report a reaction to the moderators',
  description: 'Changes nothing that others see.',
  security,
  middleware: [limitBody, requireJson],
  request: {
    params: idParams,
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({ reason: z.string().trim().min(1).max(100), note: z.string().max(1000).nullish() })
            .openapi('Flag'),
        },
      },
    },
  },
  responses: {
    204: { description: 'The moderators will see it.' },
    ...problems('malformed', 'too_large', 'not_json'),
    ...refused,
  },
});

function clean(text: string): string {
  return wellFormed(text.trim()).replaceAll('\0', '\ufffd');
}

/** What any reader may do about a reaction, without an account. */
export function actOnReaction(app: OpenAPIHono, services: Services): void {
  const { database, settings, actGate, now } = services;
  app.openAPIRegistry.registerComponent('securitySchemes', 'actorToken', {
    type: 'apiKey',
    in: 'header',
    name: 'Authorization',
    description: '`Actor TOKEN`: 128 random bits, made on the device at the first act, one for each site.',
  });
  const actOf = async (context: Context, id: string): Promise<Act> => ({
    ...(await requireAct(database, { id, authorization: context.req.header('Authorization') })),
    pass: await actGate.look(addressOf(context)),
  });
  const offered = (kind: string): string => {
    if (settings.emotes.includes(kind)) return kind;
    throw new Refusal('not_found', { detail: `This site offers ${settings.emotes.join(', ')}.` });
  };
  app.openapi(put, async (context) => {
    const { id, kind } = context.req.valid('param');
    const act = await actOf(context, id);
    return context.json({ emotes: await addEmote(database, act, { kind: offered(kind), now: now() }) }, 200);
  });
  app.openapi(takeBack, async (context) => {
    const { id, kind } = context.req.valid('param');
    const act = await actOf(context, id);
    return context.json({ emotes: await removeEmote(database, act, { kind: offered(kind) }) }, 200);
  });
  app.openapi(report, async (context) => {
    const { reason, note } = context.req.valid('json');
    const act = await actOf(context, context.req.valid('param').id);
    await addFlag(database, act, { reason: clean(reason), note: clean(note ?? ''), now: now() });
    return context.body(null, 204);
  });
}
