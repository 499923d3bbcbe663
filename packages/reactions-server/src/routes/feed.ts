import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { feedAddress, feedDocument } from '../pages/feed.js';
import { pageLanguage } from '../pages/terms.js';
import type { Services } from '../services.js';
import { readNewest } from '../storage/newest-reactions.js';
import { findThread } from '../storage/find-threads.js';
import { problems } from './describe.js';
import { answerUnchanged, tagOf } from './guards/conditional.js';
import { siteParams, threadKey } from './schemas.js';
import { requireSite } from './site.js';

const entriesShown = 50;

const route = createRoute({
  method: 'get',
  path: '/v1/sites/{site}/feed.atom',
  summary: 'The newest reactions as an Atom feed',
  request: {
    params: siteParams,
    query: z.object({
      thread: threadKey.optional().openapi({ description: 'Default: all threads of the site.' }),
      lang: z.string().max(35).optional().openapi({ description: 'nl (default) or en.' }),
    }),
  },
  responses: {
    200: {
      description: `The ${entriesShown} newest that are published, newest first.`,
      content: { 'application/atom+xml': { schema: { type: 'string' as const } } },
    },
    304: { description: 'It is the one you have.' },
    ...problems('malformed', 'not_found', 'unavailable'),
  },
});

export function feed(app: OpenAPIHono, { database, sites }: Services): void {
  app.openapi(route, async (context) => {
    const site = requireSite({ sites }, context.req.valid('param').site);
    const { thread: key = null } = context.req.valid('query');
    const thread = key === null ? null : await findThread(database, { siteId: site.id, key });
    const isSeen = thread !== null && thread.state !== 'hidden';
    const lang = pageLanguage(context.req.valid('query').lang);
    const text = feedDocument({
      entries: await readNewest(database, {
        siteId: site.id,
        threadId: key === null ? null : (thread?.id ?? ''),
        limit: entriesShown,
      }),
      page: isSeen ? { title: thread.title, url: thread.url } : null,
      lang,
      address: feedAddress(context.req.url, { thread: key, lang }),
    });
    return (
      answerUnchanged(context, tagOf([text])) ??
      context.body(text, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' })
    );
  });
}
