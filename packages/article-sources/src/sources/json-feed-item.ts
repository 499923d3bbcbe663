import type { Answer } from '../answer.js';
import type { ArticleAuthor } from '../model/article.js';
import { isoDate } from '../model/iso-date.js';
import { cleanHtml } from '../normaliser/clean.js';
import { cleanText } from '../plain-text/clean-text.js';
import { SourceError } from '../problems.js';
import { webUrl } from '../web-url.js';
import { author, list, namedEntry, text } from './fields.js';
import { isJsonFeed, isObject, type Json } from './shapes.js';
import type { SafeInit } from './complete.js';
import type { ReadOptions } from './source.js';

/** An item of a JSON Feed, 1.0 or 1.1: the first, or the one that the fragment of the address names. */
export async function readFeedItem(answer: Answer, { url, signal }: ReadOptions): Promise<SafeInit> {
  const { feed, item } = itemOf(answer, url);
  const base = webUrl(item['url'], answer.url) ?? webUrl(item['external_url'], answer.url);
  const title = text(item['title']);
  return {
    ...(await contentOf(item, { baseUrl: base ?? answer.url, title, signal })),
    id: text(item['id']) ?? base,
    url: base,
    title,
    lang: text(item['language']) ?? text(feed['language']),
    authors: authorsOf(item, answer.url) ?? authorsOf(feed, answer.url) ?? [],
    published: isoDate(text(item['date_published'])),
    modified: isoDate(text(item['date_modified'])),
    image: webUrl(item['image'], answer.url) ?? webUrl(item['banner_image'], answer.url),
    tags: list(item['tags']).flatMap((tag) => text(tag) ?? []),
  };
}

function itemOf(answer: Answer, url: string): { feed: Json; item: Json } {
  if (!isJsonFeed(answer)) throw new SourceError('wrong-type', `${url} is not a JSON Feed.`);
  const feed = answer.json as Json;
  if (!('items' in feed)) return { feed: {}, item: feed };
  const items = list(feed['items']).filter(isObject);
  const item = namedEntry(items, url, (entry) => [text(entry['id']), text(entry['url'])]);
  if (!item) throw new SourceError('empty', `${url} has no such item.`);
  return { feed, item };
}

/** HTML where there is any: the plain text beside it is the same, or less. */
async function contentOf(item: Json, options: Parameters<typeof cleanHtml>[1]) {
  const [html, plain, summary] = [item['content_html'], item['content_text'], item['summary']];
  if (typeof html === 'string') return cleanHtml(html, options);
  return cleanText(typeof plain === 'string' ? plain : (text(summary) ?? ''), options);
}

/** `authors` is of version 1.1, `author` of 1.0. */
function authorsOf(owner: Json, base: string): ArticleAuthor[] | null {
  const authors = [...list(owner['authors']), owner['author']]
    .filter(isObject)
    .flatMap(({ name, url }) => author(text(name), url, base));
  return authors.length ? authors : null;
}
