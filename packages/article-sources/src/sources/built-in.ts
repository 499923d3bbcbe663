import { fetchedCode } from '../fetched-code.js';
import type { SafeInit } from './complete.js';
import * as shapes from './shapes.js';
import type { ArticleSource } from './source.js';

type Read = (...args: Parameters<ArticleSource['read']>) => Promise<SafeInit>;

/** What `type` may be, beside the names of a host's own sources. */
export const articleTypes = ['auto', 'html', 'markdown', 'text', 'wordpress', 'json-feed', 'rss'] as const;

export type ArticleType = (typeof articleTypes)[number];

/** In the order in which they are asked: plain text takes what nobody else knows. */
export const builtInSources: readonly ArticleSource[] = [
  lazy('html', shapes.isPage, async () => (await import('../html-page.js')).readPage),
  lazy('rss', shapes.isXmlFeed, async () => (await import('./xml-feed.js')).readXmlFeed),
  lazy('wordpress', shapes.isWordPress, async () => (await import('./wordpress.js')).readPost),
  lazy('json-feed', shapes.isJsonFeed, async () => (await import('./json-feed-item.js')).readFeedItem),
  lazy('markdown', shapes.isMarkdown, async () => (await import('../markdown/markdown.js')).readMarkdown),
  lazy('text', shapes.isPlainText, async () => (await import('../plain-text/text.js')).readText),
];

/** A source whose code is fetched when there is something for it to read. */
function lazy(
  type: ArticleType,
  accepts: ArticleSource['accepts'],
  load: () => Promise<Read>,
): ArticleSource {
  return { type, accepts, read: async (answer, options) => (await fetchedCode(load()))(answer, options) };
}
