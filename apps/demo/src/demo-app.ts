import type { HostResults } from '@meepraten/build-config/host-results';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { articles } from './articles.ts';
import { feedOf } from './feed.ts';
import { files } from './files.ts';
import { readHostResults } from './host-results.ts';
import { feedType, hostRoutes, originOf } from './host-routes.ts';
import { frontPage } from './hosts/front-page.ts';
import { hostNames } from './hosts/hosts.ts';
import { notFoundPage } from './hosts/not-found-page.ts';
import { ownArticle, ownArticleRoutes } from './own-article.ts';
import { reloadRoutes, type Changes } from './reload.ts';
import { wordPressRoutes } from './wordpress-routes.ts';

export interface DemoOptions {
  reactionsServer: URL;
  /** An HTML file to show instead of the article about virtual assistants. */
  article?: { file: string };
  /** How long a page waits for the reactions server, in milliseconds; 1500 when left out. */
  fragmentTimeoutMs?: number;
  /** How the widgets do on each kind of host; as the suites wrote it down, when left out. */
  hostResults?: HostResults;
  /** Tells of changed files, at which pages reload; left out, nothing on a page knows of it. */
  changes?: Changes;
}

/** Host pages that were not made for the widgets, as an application without a port. */
export function createDemo(options: DemoOptions): Hono {
  const { reactionsServer, article, changes, hostResults = readHostResults() } = options;
  const own = article ? ownArticle(article.file) : null;
  const app = new Hono()
    .route('/', files())
    .get('/', (context) => {
      const front = own ?? articles[0];
      return context.html(frontPage({ front, origin: originOf(context), reactionsServer, hostResults }));
    })
    .get('/favicon.ico', (context) => context.body(null, 204))
    .get('/feed.json', cors({ origin: '*' }), async (context) =>
      context.json(await feedOf(originOf(context)), 200, { 'Content-Type': feedType }),
    )
    .route('/', wordPressRoutes())
    .get('/artikelen/:slug', (context) => context.redirect(`/blog/${context.req.param('slug')}`))
    .notFound((context) => context.html(notFoundPage(), 404));
  for (const name of hostNames) app.route(`/${name}`, hostRoutes(name, own, options));
  if (own) app.route('/article', ownArticleRoutes(own));
  if (changes) app.route('/dev', reloadRoutes(changes));
  return app;
}
