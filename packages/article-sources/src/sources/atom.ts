import type { ArticleAuthor } from '../model/article.js';
import { isoDate } from '../model/iso-date.js';
import { plainText } from '../model/plain-text.js';
import { clean, cleanHtml, ownRoot } from '../normaliser/clean.js';
import { cleanText } from '../plain-text/clean-text.js';
import { inertDocument } from '../sanitiser/inert-document.js';
import { webUrl } from '../web-url.js';
import { author, textOfHtml } from './fields.js';
import type { SafeInit } from './complete.js';
import { baseOf, children, childText, langOf, type FeedContext } from './xml.js';

/** An entry of Atom. The whole text where the feed gives it, else its summary. */
export async function readEntry(entry: Element, { feed, baseUrl, signal }: FeedContext): Promise<SafeInit> {
  const base = baseOf(entry, baseUrl);
  const id = childText(entry, 'id');
  const url = webUrl(linkOf(entry, 'alternate')?.getAttribute('href'), base) ?? webUrl(id, base);
  const title = await titleOf(children(entry, 'title')[0]);
  const body = bodyOf(entry);
  const article = await contentOf(body, { baseUrl: body ? baseOf(body, url ?? base) : base, title, signal });
  const enclosure = linkOf(entry, 'enclosure');
  const isPicture = enclosure?.getAttribute('type')?.startsWith('image/');
  return {
    ...article,
    commentsCount: countOf(entry) ?? article.commentsCount,
    id: id ?? url,
    url,
    title,
    lang: langOf(body ?? entry),
    authors: authorsOf(entry, base) ?? authorsOf(feed, base) ?? [],
    published: isoDate(childText(entry, 'published', 'issued')),
    modified: isoDate(childText(entry, 'updated')),
    image: isPicture ? webUrl(enclosure?.getAttribute('href'), base) : null,
    tags: children(entry, 'category').flatMap(
      (tag) => tag.getAttribute('label') ?? tag.getAttribute('term') ?? [],
    ),
  };
}

function bodyOf(entry: Element): Element | null {
  const [content] = children(entry, 'content').filter(({ textContent }) => textContent.trim());
  return content ?? children(entry, 'summary')[0] ?? null;
}

/** Atom says of each text whether it is plain, HTML in a string, or nodes in the feed itself. */
async function contentOf(body: Element | null, options: Parameters<typeof clean>[1]) {
  const type = body?.getAttribute('type') ?? 'text';
  if (!body) return cleanText('', options);
  if (type === 'xhtml' || type === 'application/xhtml+xml')
    return clean(ownRoot(inertDocument().importNode(body.firstElementChild ?? body, true)), options);
  if (type === 'html' || type === 'text/html') return cleanHtml(body.textContent, options);
  return cleanText(body.textContent, options);
}

async function titleOf(title: Element | undefined): Promise<string | null> {
  if (!title) return null;
  if (title.getAttribute('type') === 'html') return textOfHtml(title.textContent);
  return plainText(title) || null;
}

/** A link that says nothing of itself leads to the entry's own page. */
function linkOf(entry: Element, rel: string): Element | undefined {
  return children(entry, 'link').find((link) => (link.getAttribute('rel') ?? 'alternate') === rel);
}

function authorsOf(owner: Element, base: string): ArticleAuthor[] | null {
  const authors = children(owner, 'author').flatMap((one) =>
    author(childText(one, 'name'), childText(one, 'uri', 'url'), base),
  );
  return authors.length ? authors : null;
}

/** Of the threading extension: counted for the entry as a whole, or for its list of replies. */
function countOf(entry: Element): number | null {
  const thread = 'http://purl.org/syndication/thread/1.0';
  const count = childText(entry, 'total') ?? linkOf(entry, 'replies')?.getAttributeNS(thread, 'count') ?? '';
  return /^\d+$/.test(count) ? Number(count) : null;
}
