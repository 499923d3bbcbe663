import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Services } from '../services.js';
import { countThreads } from '../storage/threads.js';
import { json, problems } from './describe.js';
import { answerUnchanged, tagOf } from './guards/conditional.js';
import { siteParams, threadKey } from './schemas.js';
import { requireSite } from './site.js';

const mostThreads = 200;

const route = createRoute({
  method: 'get',
  path: '/v1/sites/{site}/counts',
  summary: 'How many reactions threads have',
  request: {
    params: siteParams,
    query: z.object({
      thread: z
        .union([threadKey, z.array(threadKey).max(mostThreads)])
        .transform((keys) => (Array.isArray(keys) ? keys : [keys]))
        .openapi({ type: 'array', items: { type: 'string' } }),
    }),
  },
  responses: {
    200: json(
      z.object({ counts: z.record(z.string(), z.int().min(0)) }).openapi('ThreadCounts'),
      'Published reactions by thread key.',
    ),
    304: { description: 'Nothing has changed.' },
    ...problems('malformed', 'not_found', 'unavailable'),
  },
});

export function countReactions(app: OpenAPIHono, { database, sites }: Services): void {
  app.openapi(route, async (context) => {
    const site = requireSite({ sites }, context.req.valid('param').site);
    const keys = context.req.valid('query').thread;
    const counts = await countThreads(database, { siteId: site.id, keys });
    return answerUnchanged(context, tagOf([site.id, counts])) ?? context.json({ counts }, 200);
  });
}
