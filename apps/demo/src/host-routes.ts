import { Hono, type Context } from 'hono';
import { cors } from 'hono/cors';
import { articles, readContent, type Article } from './articles.ts';
import type { DemoOptions } from './demo-app.ts';
import { feedOf } from './feed.ts';
import { fetchFragment } from './fragment.ts';
import { hosts } from './hosts/hosts.ts';
import type { OwnArticle } from './own-article.ts';
import { fragmentAddress, pageOf, type HostName } from './page.ts';

/** One host: every article on pages of its own, and the feed whose links stay there. */
export function hostRoutes(name: HostName, own: OwnArticle | null, options: DemoOptions): Hono {
  const front = own ?? articles[0];
  return new Hono()
    .get('/', (context) => context.redirect(`/${name}/${front.slug}`))
    .get('/feed.json', cors({ origin: '*' }), async (context) =>
      context.json(await feedOf(originOf(context), name), 200, { 'Content-Type': feedType }),
    )
    .get('/:slug', async (context, next) => {
      const slug = context.req.param('slug');
      const subject = [own, ...articles].find((candidate) => candidate?.slug === slug);
      return subject ? showPage(context, name, subject, options) : next();
    });
}

export const feedType = 'application/feed+json; charset=utf-8';

/** The address in the reader's bar: `127.0.0.1` and `localhost` are two origins, and the demo answers to both. */
export function originOf({ req }: Context): string {
  return new URL(req.url).origin;
}

async function showPage(
  context: Context,
  name: HostName,
  subject: Article | OwnArticle,
  { reactionsServer, changes, fragmentTimeoutMs = 1500 }: DemoOptions,
): Promise<Response> {
  const host = hosts[name];
  const page = pageOf(subject, 'src' in subject ? '' : await readContent(subject), {
    host: name,
    origin: originOf(context),
    reactionsServer,
    withReload: Boolean(changes) && host.withReload,
  });
  const fragment = host.withFragment ? await fetchFragment(fragmentAddress(page), fragmentTimeoutMs) : null;
  return context.html(host.render({ ...page, fragment }), 200, {
    'Cache-Control': 'no-store',
    ...host.headers(page),
  });
}
