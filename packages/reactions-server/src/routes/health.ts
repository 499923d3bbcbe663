import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { sql } from 'kysely';
import type { Services } from '../services.js';
import { json, problems } from './describe.js';

const healthy = z.object({ status: z.literal('ok') });

const alive = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Whether the process answers',
  responses: { 200: json(healthy, 'It does.') },
});

const ready = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Whether the database answers',
  responses: { 200: json(healthy, 'It does.'), ...problems('unavailable') },
});

export function health(app: OpenAPIHono, { database }: Services): void {
  app.openapi(alive, (context) => context.json({ status: 'ok' as const }, 200));
  app.openapi(ready, async (context) => {
    await sql`select 1 from site limit 1`.execute(database);
    return context.json({ status: 'ok' as const }, 200);
  });
}
