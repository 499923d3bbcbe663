import type { ArticleAuthor } from '../model/article.js';
import { isoDate } from '../model/iso-date.js';
import { cleanHtml } from '../normaliser/clean.js';
import { webUrl } from '../web-url.js';
import { textOfHtml } from './fields.js';
import type { SafeInit } from './complete.js';
import { children, childText, langOf, type FeedContext } from './xml.js';

const contentNamespace = 'http://purl.org/rss/1.0/modules/content/';

/** An item of RSS. The whole text where the feed gives it, else its summary. */
export async function readItem(item: Element, { feed, baseUrl, signal }: FeedContext): Promise<SafeInit> {
  const guid = childText(item, 'guid');
  const [link] = children(item, 'link');
  const url = webUrl(link?.textContent.trim(), baseUrl) ?? webUrl(guid, baseUrl);
  const title = await textOfHtml(childText(item, 'title'));
  const article = await cleanHtml(bodyOf(item), { baseUrl: url ?? baseUrl, title, signal });
  const tags = await Promise.all(
    children(item, 'category', 'subject').map((tag) => textOfHtml(tag.textContent)),
  );
  const [channel] = children(feed, 'channel');
  return {
    ...article,
    commentsCount: countOf(item) ?? article.commentsCount,
    id: guid ?? url,
    url,
    title,
    lang: langOf(item) ?? (channel ? childText(channel, 'language') : null),
    authors: await authorsOf(item),
    published: isoDate(childText(item, 'pubDate', 'date')),
    modified: isoDate(childText(item, 'updated', 'modified')),
    image: pictureOf(item, baseUrl),
    tags: [...new Set(tags.filter((tag) => tag !== null))],
  };
}

function bodyOf(item: Element): string {
  const [encoded] = [...item.children].filter(
    ({ localName, namespaceURI }) => localName === 'encoded' && namespaceURI === contentNamespace,
  );
  if (encoded?.textContent.trim()) return encoded.textContent;
  return children(item, 'description')[0]?.textContent ?? '';
}

/** WordPress writes a name in `dc:creator`; RSS itself an address, with the name in brackets behind it. */
async function authorsOf(item: Element): Promise<ArticleAuthor[]> {
  const creators = children(item, 'creator');
  const names = (creators.length ? creators : children(item, 'author')).map(({ textContent }) => {
    const [, name] = /^\S+@\S+\s+\((.+)\)$/.exec(textContent.trim()) ?? [];
    return name ?? textContent;
  });
  const decoded = await Promise.all(names.map(textOfHtml));
  return decoded.flatMap((name) => (name && !/^\S+@\S+$/.test(name) ? { name, url: null } : []));
}

function pictureOf(item: Element, base: string): string | null {
  const pictures = [...item.querySelectorAll('*')].filter(
    (element) =>
      (element.localName === 'enclosure' && element.getAttribute('type')?.startsWith('image/')) ||
      (element.localName === 'content' && isPicture(element)) ||
      (element.localName === 'thumbnail' && element.hasAttribute('url')),
  );
  return webUrl(pictures[0]?.getAttribute('url'), base);
}

function isPicture(element: Element): boolean {
  const type = element.getAttribute('type') ?? '';
  return (
    element.hasAttribute('url') && (element.getAttribute('medium') === 'image' || type.startsWith('image/'))
  );
}

/** `slash:comments` counts; `comments` without a namespace is the address of the page they stand on. */
function countOf(item: Element): number | null {
  const count = children(item, 'comments').find(({ textContent }) => /^\s*\d+\s*$/.test(textContent));
  return count ? Number(count.textContent) : null;
}
