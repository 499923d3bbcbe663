import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Services } from '../services.js';
import { AnswerCache } from './answer-cache.js';
import { json, problems } from './describe.js';
import { answerUnchanged, tagOf } from './guards/conditional.js';
import { pageQuery } from './page-query.js';
import { readThread } from './read-thread.js';
import { reactionPage, siteParams } from './schemas.js';
import { requireSite } from './site.js';

const route = createRoute({
  method: 'get',
  path: '/v1/sites/{site}/reactions',
  summary: 'A page of a thread',
  request: { params: siteParams, query: pageQuery },
  responses: {
    200: json(reactionPage, 'Roots in the asked order, each followed by its first descendants.'),
    304: { description: 'The page is the one you have.' },
    ...problems('malformed', 'not_found', 'unavailable'),
  },
});

export function listReactions(app: OpenAPIHono, services: Services): void {
  const answers = new AnswerCache();
  app.openapi(route, async (context) => {
    const site = requireSite(services, context.req.valid('param').site);
    const thread = await readThread(services, site, context.req.valid('query'));
    const tag = tagOf(thread.shapedBy);
    const unchanged = answerUnchanged(context, tag);
    if (unchanged) return unchanged;
    const answer = await answers.of(tag, () => thread.readText());
    return context.body(answer, 200, { 'Content-Type': 'application/json' });
  });
}
