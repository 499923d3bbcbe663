import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { Thread } from '@meepraten/reactions-client/protocol';
import type { Context } from 'hono';
import { pageDocument, pageHeaders } from '../pages/document.js';
import { feedAddress } from '../pages/feed.js';
import { fragmentMarkup } from '../pages/fragment.js';
import { pageLanguage, terms, type PageLanguage } from '../pages/terms.js';
import type { Services } from '../services.js';
import { markup, type Markup } from '../text/markup.js';
import { version } from '../version.js';
import { page, problems } from './describe.js';
import { answerUnchanged, tagOf } from './guards/conditional.js';
import { pageQuery, type PageQueryInput } from './page-query.js';
import { readThread } from './read-thread.js';
import { siteParams } from './schemas.js';
import { belongsTo, requireSite } from './site.js';

const route = createRoute({
  method: 'get',
  path: '/v1/sites/{site}/fragment.html',
  summary: 'A thread as markup with the plain form, for hosts to include',
  request: {
    params: siteParams,
    query: pageQuery.extend({
      url: z.string().max(2000).optional().openapi({ description: 'The page to return to after posting.' }),
      lang: z.string().max(35).optional().openapi({ description: 'nl (default) or en.' }),
    }),
  },
  responses: {
    200: page('A section; a whole page when a browser navigates to it.'),
    304: { description: 'It is the one you have.' },
    ...problems('malformed', 'not_found', 'unavailable'),
  },
});

type FragmentQuery = PageQueryInput & { url?: string | undefined; lang?: string | undefined };

export function fragment(app: OpenAPIHono, services: Services): void {
  app.openapi(route, async (context) => {
    const site = requireSite(services, context.req.valid('param').site);
    const input = context.req.valid('query');
    const reading = await readThread(services, site, input);
    const whole = context.req.header('Sec-Fetch-Dest') === 'document';
    const server = new URL(context.req.url).origin;
    context.header('Vary', 'Sec-Fetch-Dest', { append: true });
    const tag = tagOf([...reading.shapedBy, whole, server, services.settings, version]);
    const unchanged = answerUnchanged(context, tag);
    if (unchanged) return unchanged;
    const page = await reading.readPage();
    const lang = pageLanguage(input.lang);
    const url = input.url && belongsTo(site, input.url) ? input.url : null;
    const content = fragmentMarkup({
      ...page,
      site: site.slug,
      parentId: input.parent ?? null,
      lang,
      moderation: services.settings.moderation,
      url,
      formAddress: `${server}/f/${encodeURIComponent(site.slug)}?${new URLSearchParams({ thread: input.thread })}`,
      pageAddress: (place) => addressOfPart(context, input, place),
    });
    const text = whole
      ? wholePage(content, {
          lang,
          url,
          thread: page.thread,
          feed: feedAddress(context.req.url, { thread: input.thread, lang }),
        })
      : content.text;
    return context.body(text, 200, pageHeaders(site.origins));
  });
}

function addressOfPart(
  { req }: Context,
  input: FragmentQuery,
  place: Readonly<Record<string, string>>,
): string {
  const address = new URL(req.url);
  const { thread, order, limit, url, lang } = input;
  const query = { thread, order, limit: String(limit), url, lang, ...place };
  address.search = new URLSearchParams(
    Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString();
  return address.href;
}

interface Surroundings {
  lang: PageLanguage;
  url: string | null;
  thread: Thread;
  feed: string;
}

function wholePage(content: Markup, { lang, url, thread, feed }: Surroundings): string {
  const words = terms[lang];
  const title = thread.title ?? words.reactions;
  const home = url ?? thread.url;
  const back =
    home && markup`<p><a href="${home}">${words.backTo(thread.title ?? new URL(home).host)}</a></p>`;
  const follow = markup`<p><a href="${feed}">${words.feed}</a></p>`;
  return pageDocument({ lang, title, feed, main: markup`<h1>${title}</h1>${back}${content}${follow}` });
}
