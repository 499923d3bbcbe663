import { foundIn, type Found } from './found.js';
import { htmlText, plainWords } from './html-text.js';

type Json = Record<string, unknown>;

/** The articles of a JSON Feed or of a list of WordPress posts; null for any other value. */
export function articlesInJson(value: unknown, base: string | undefined): Found[] | null {
  if (Array.isArray(value))
    return value.map((post, index) => ofPost(objectOf(post), `post ${index + 1}`, base));
  const feed = objectOf(value);
  if (
    !/^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(String(feed['version'])) ||
    !Array.isArray(feed['items'])
  )
    return null;
  return feed['items'].map((item, index) =>
    ofItem(objectOf(item), text(feed['language']), `item ${index + 1}`, base),
  );
}

function ofItem(item: Json, lang: string | null, place: string, base: string | undefined): Found {
  const html = text(item['content_html']);
  const body = html ? htmlText(html) : null;
  const title = text(item['title']);
  return foundIn(
    {
      ...{
        name: title ? `${place} “${title}”` : place,
        id: text(item['id']),
        title,
        summary: text(item['summary']),
      },
      url: text(item['url']) ?? text(item['external_url']),
      text: text(item['content_text']) ?? body?.text ?? null,
      links: body?.links ?? [],
      tags: list(item['tags']).flatMap((tag) => text(tag) ?? []),
      lang: text(item['language']) ?? lang,
      published: text(item['date_published']),
      image: text(item['image']) ?? text(item['banner_image']),
    },
    base,
  );
}

function ofPost(post: Json, place: string, base: string | undefined): Found {
  const body = htmlText(rendered(post['content']));
  const embedded = objectOf(post['_embedded']);
  const title = plainWords(rendered(post['title']));
  const date = text(post['date_gmt']);
  return foundIn(
    {
      ...{ name: title ? `${place} “${title}”` : place, url: text(post['link']), title },
      summary: plainWords(rendered(post['excerpt'])),
      text: body.text,
      links: body.links,
      tags: list(embedded['wp:term'])
        .flatMap(list)
        .flatMap((term) => plainWords(text(objectOf(term)['name'])) ?? []),
      lang: text(post['lang']),
      published: date ? `${date.replace(/Z$/, '')}Z` : text(post['date']),
      image: text(objectOf(list(embedded['wp:featuredmedia'])[0])['source_url']),
    },
    base,
  );
}

function rendered(field: unknown): string {
  return text(objectOf(field)['rendered']) ?? '';
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Feeds in the wild write ids and tags as numbers too. */
function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value : null;
}
