import type { Answer } from '../answer.js';
import type { ArticleAuthor } from '../model/article.js';
import { isoDate } from '../model/iso-date.js';
import { plainText } from '../model/plain-text.js';
import { SourceError } from '../problems.js';
import type { RequestOptions } from '../request.js';
import { sanitiseHtml } from '../sanitiser/index.js';
import { Slices } from '../slices.js';
import { list, text } from '../sources/fields.js';
import { isObject, type Json } from '../sources/shapes.js';
import { webUrl } from '../web-url.js';
import type { Feed, FeedItem } from './feed.js';
import { linksIn, opening } from './item-of.js';

/** The items of a JSON Feed, 1.0 or 1.1. */
export async function readJsonFeed({ json: feed, url }: Answer, { signal }: RequestOptions): Promise<Feed> {
  if (!isFeed(feed)) throw new SourceError('wrong-type', `${url} is not a JSON Feed.`);
  const slices = new Slices(signal);
  const items: FeedItem[] = [];
  for (const entry of feed.items) {
    const item = isObject(entry) && (await readItem(entry, feed, url));
    if (item) items.push(item);
    await slices.turn();
  }
  return { title: text(feed['title']), items };
}

async function readItem(entry: Json, feed: Json, base: string): Promise<FeedItem | null> {
  const url = webUrl(entry['url'], base) ?? webUrl(entry['external_url'], base);
  const summary = text(entry['summary']);
  const content = await contentOf(entry, url ?? base);
  const body = text(entry['content_text']) ?? (content && (plainText(content) || null));
  const title = text(entry['title']) ?? opening(summary ?? body);
  if (!url || !title) return null;
  return {
    id: text(entry['id']) ?? url,
    url,
    title,
    summary,
    text: body,
    tags: list(entry['tags']).flatMap((tag) => text(tag) ?? []),
    image: webUrl(entry['image'], base) ?? webUrl(entry['banner_image'], base),
    published: isoDate(text(entry['date_published'])),
    lang: text(entry['language']) ?? text(feed['language']),
    authors: authorsOf(entry, base) ?? authorsOf(feed, base) ?? [],
    links: content ? linksIn(content) : [],
  };
}

/** `authors` is of version 1.1, `author` of 1.0. */
function authorsOf(owner: Json, base: string): ArticleAuthor[] | null {
  const authors = [...list(owner['authors']), owner['author']].filter(isObject).flatMap((author) => {
    const name = text(author['name']);
    return name ? { name, url: webUrl(author['url'], base) } : [];
  });
  return authors.length ? authors : null;
}

async function contentOf({ content_html: html }: Json, baseUrl: string): Promise<DocumentFragment | null> {
  return typeof html === 'string' ? sanitiseHtml(html, { baseUrl }) : null;
}

function isFeed(value: unknown): value is Json & { items: unknown[] } {
  return (
    isObject(value) &&
    /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(String(value['version'])) &&
    Array.isArray(value['items'])
  );
}
