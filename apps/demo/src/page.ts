import type { html } from 'hono/html';
import { threadKeyOf } from '@meepraten/reactions-client/protocol';
import { articles, type Article } from './articles.ts';
import type { OwnArticle } from './own-article.ts';

export type Html = ReturnType<typeof html>;

export type HostName = 'plain' | 'blog' | 'magazine' | 'strict';

/** All that a host page may know of what it shows. */
export interface Page {
  host: HostName;
  /** Where the page lies; also where the reader comes back to after a reaction without scripts. */
  url: string;
  /** The same for all four hosts, so that they share one thread. */
  canonical: string;
  thread: string;
  title: string;
  /** Null for a file of the user's: what is not known is not shown. */
  article: Article | null;
  /** The article's HTML, ours and trusted; empty when `src` brings it. */
  content: string;
  src: string | null;
  /** The articles to read after this one. */
  related: readonly Article[];
  reactionsServer: string;
  /** The thread as HTML from the reactions server, where the host asks for it and the server answers. */
  fragment: string | null;
  withReload: boolean;
}

export interface PageContext {
  host: HostName;
  origin: string;
  reactionsServer: URL;
  withReload: boolean;
}

export function pageOf(subject: Article | OwnArticle, content: string, context: PageContext): Page {
  const { host, origin, reactionsServer, withReload } = context;
  const { slug, title } = subject;
  const canonical = canonicalOf(slug, origin);
  return {
    host,
    url: `${origin}/${host}/${slug}`,
    canonical,
    thread: threadKeyOf(canonical),
    title,
    article: 'published' in subject ? subject : null,
    content,
    src: 'src' in subject ? subject.src : null,
    related: articles.filter((article) => article.slug !== slug),
    reactionsServer: reactionsServer.origin,
    fragment: null,
    withReload,
  };
}

/** The one address of an article, whichever host shows it. */
export function canonicalOf(slug: string, origin: string): string {
  return `${origin}/artikelen/${slug}`;
}

export function fragmentAddress({ reactionsServer, thread, url }: Page): string {
  const address = new URL('/v1/sites/default/fragment.html', reactionsServer);
  address.searchParams.set('thread', thread);
  address.searchParams.set('url', url);
  return address.href;
}

const longDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/** For instance '14 september 2026'. */
export function dateInWords(iso: string): string {
  return longDate.format(new Date(iso));
}
