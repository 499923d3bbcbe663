import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { sameSecret } from '../crypto/keyring.js';
import { clearFlags, listFlagged } from '../acts/flags.js';
import { listActs, type Acting } from '../moderation/audit.js';
import { listPending, NothingToUndo, review, undoReview, verdicts } from '../moderation/review.js';
import { Refusal } from '../refusal.js';
import type { Services } from '../services.js';
import { transact } from '../storage/transact.js';
import { json, problems } from './describe.js';
import { unknownReaction } from './page-query.js';
import { addressOf } from './guards/address.js';
import { auditEntry, flaggedReaction, idParams, reaction, waitingReaction } from './schemas.js';

const security = [{ adminPassword: [] }];

const list = createRoute({
  method: 'get',
  path: '/v1/admin/reactions',
  summary: 'Reactions that wait for approval, oldest first',
  security,
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) }) },
  responses: {
    200: json(z.object({ items: z.array(waitingReaction) }), 'What waits.'),
    ...problems('malformed', 'unauthorized', 'rate_limited', 'unavailable'),
  },
});

const verdict = createRoute({
  method: 'post',
  path: '/v1/admin/reactions/{id}/{verdict}',
  summary: 'Publish, refuse or withdraw a reaction, or take the last verdict back',
  description:
    'One that waits, is published or was refused; the answer tells its status. A repeated verdict changes nothing. `withdraw` takes the words away for good; `undo` takes any other verdict back, one after the other.',
  security,
  request: { params: idParams.extend({ verdict: z.enum([...verdicts, 'undo']) }) },
  responses: {
    200: json(z.object({ reaction }), 'The reaction as it is now.'),
    ...problems('malformed', 'unauthorized', 'not_found', 'rate_limited', 'unavailable'),
  },
});

const trail = createRoute({
  method: 'get',
  path: '/v1/admin/audit',
  summary: 'What moderators did, newest first',
  security,
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) }) },
  responses: {
    200: json(z.object({ items: z.array(auditEntry) }), 'The acts, by number.'),
    ...problems('malformed', 'unauthorized', 'rate_limited', 'unavailable'),
  },
});

const flagged = createRoute({
  method: 'get',
  path: '/v1/admin/flags',
  summary: 'Published reactions that readers have reported, most reports first',
  security,
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) }) },
  responses: {
    200: json(z.object({ items: z.array(flaggedReaction) }), 'What was reported.'),
    ...problems('malformed', 'unauthorized', 'rate_limited', 'unavailable'),
  },
});

const settle = createRoute({
  method: 'delete',
  path: '/v1/admin/reactions/{id}/flags',
  summary: 'Settle what was reported of a reaction: it stays',
  security,
  request: { params: idParams },
  responses: {
    204: { description: 'Nothing is reported of it any more.' },
    ...problems('malformed', 'unauthorized', 'rate_limited', 'unavailable'),
  },
});

/** Moderation for whoever bears the admin password. */
export function admin(app: OpenAPIHono, services: Services): void {
  const { database } = services;
  const acting = (): Acting => ({ moderator: 'api', now: services.now() });
  app.openAPIRegistry.registerComponent('securitySchemes', 'adminPassword', {
    type: 'http',
    scheme: 'bearer',
  });
  app.use('/v1/admin/*', requirePassword(services));
  app.openapi(list, async (context) => {
    const items = await listPending(database, context.req.valid('query'));
    return context.json({ items }, 200);
  });
  app.openapi(flagged, async (context) => {
    const items = await listFlagged(database, context.req.valid('query'));
    return context.json({ items }, 200);
  });
  app.openapi(settle, async (context) => {
    await clearFlags(database, context.req.valid('param').id, acting());
    return context.body(null, 204);
  });
  app.openapi(verdict, async (context) => {
    const { id, verdict } = context.req.valid('param');
    const reaction =
      verdict === 'undo'
        ? await undoReview(database, id, acting()).catch(refuseUndo)
        : await review(database, id, verdict, acting());
    if (!reaction) throw unknownReaction();
    return context.json({ reaction }, 200);
  });
  app.openapi(trail, async (context) => {
    const items = await listActs(database, context.req.valid('query'));
    return context.json({ items }, 200);
  });
}

function refuseUndo(error: unknown): never {
  throw error instanceof NothingToUndo ? new Refusal('not_found', { detail: error.message }) : error;
}

/** Lets through whoever bears the admin password. */
export function requirePassword({ database, adminPassword, passwordGate }: Services): MiddlewareHandler {
  return async function passwordGuard(context, next) {
    const address = addressOf(context);
    const pass = await passwordGate.look(address);
    const given = /^Bearer +(\S+)$/i.exec(context.req.header('Authorization') ?? '')?.[1];
    if (given === undefined || !sameSecret(given, adminPassword)) {
      if (given !== undefined) await transact(database, pass.use);
      throw new Refusal('unauthorized', {
        detail: 'Send the admin password as Authorization: Bearer PASSWORD.',
      });
    }
    context.header('Cache-Control', 'no-store');
    await next();
  };
}
