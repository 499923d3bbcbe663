import type { ArticleAuthor } from './model/article.js';
import { isoDate } from './model/iso-date.js';
import { plainText } from './model/plain-text.js';
import { nextTask } from './next-task.js';
import { SourceError } from './problems.js';
import { requestJson, type RequestOptions } from './request.js';
import { sanitiseHtml } from './sanitiser/index.js';
import { webUrl } from './web-url.js';

/** An entry of a feed. Everything in it is text; the URLs lead to the web. */
export interface FeedItem {
  id: string;
  url: string;
  title: string;
  summary: string | null;
  /** The whole text without markup, for ranking and counting. */
  text: string | null;
  tags: readonly string[];
  image: string | null;
  /** As in ArticleModel. */
  published: string | null;
  lang: string | null;
  authors: readonly ArticleAuthor[];
}

export interface Feed {
  title: string | null;
  items: FeedItem[];
}

type Json = Record<string, unknown>;

/** Milliseconds of work before the page gets its turn. */
const sliceMs = 8;

/** Does what `loadJsonFeed` promises. */
export async function readJsonFeed(url: string, request: RequestOptions = {}): Promise<Feed> {
  const { value: feed, url: base } = await requestJson(url, request);
  if (!isFeed(feed)) throw new SourceError('wrong-type', `${url} is not a JSON Feed.`);
  const items: FeedItem[] = [];
  let sliceEnd = performance.now() + sliceMs;
  for (const entry of feed.items) {
    const item = isObject(entry) && (await readItem(entry, feed, base));
    if (item) items.push(item);
    if (performance.now() < sliceEnd) continue;
    await nextTask();
    request.signal?.throwIfAborted();
    sliceEnd = performance.now() + sliceMs;
  }
  return { title: text(feed['title']), items };
}

async function readItem(entry: Json, feed: Json, base: string): Promise<FeedItem | null> {
  const url = webUrl(entry['url'], base) ?? webUrl(entry['external_url'], base);
  const summary = text(entry['summary']);
  const body = text(entry['content_text']) ?? (await textOfHtml(entry['content_html']));
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

async function textOfHtml(html: unknown): Promise<string | null> {
  return typeof html === 'string' ? plainText(await sanitiseHtml(html)) || null : null;
}

/** An entry without a title is named by its own first words. */
function opening(words: string | null): string | null {
  if (!words || words.length <= 80) return words;
  return words.slice(0, 80).replace(/\s+\S*$/, '') + ' …';
}

function isFeed(value: unknown): value is Json & { items: unknown[] } {
  return (
    isObject(value) &&
    /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(String(value['version'])) &&
    Array.isArray(value['items'])
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Feeds in the wild write ids and tags as numbers too. */
function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() || null : null;
}
