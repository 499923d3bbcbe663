import type { ArticleAuthor, ArticleFields } from './article.js';
import { webUrl } from '../web-url.js';
import { isoDate } from './iso-date.js';
import { plainText } from './plain-text.js';

type DeclaredFields = Pick<
  ArticleFields,
  'lang' | 'dir' | 'authors' | 'published' | 'modified' | 'image' | 'tags' | 'commentsCount'
>;

/**
 * What a page shows or declares about its article, beside the text. Nothing is guessed. Where the page declares no
 * picture, the first one of `pictures` stands for the article.
 */
export function pageFacts(root: Element, pictures: Element = root): DeclaredFields {
  return {
    lang: inherited(root, 'lang'),
    dir: inherited(root, 'dir'),
    authors: authorsOf(root),
    published:
      shownDate(
        root,
        '[itemprop~=datePublished], time.published, time.entry-date, :scope > header time[datetime]',
      ) ?? isoDate(declared(root, 'article:published_time')),
    modified:
      shownDate(root, '[itemprop~=dateModified], time.updated') ??
      isoDate(declared(root, 'article:modified_time')),
    image: webUrl(declared(root, 'og:image') ?? firstPicture(pictures), root.baseURI),
    tags: tagsOf(root),
    commentsCount: countOf(root.querySelector('[itemprop~=commentCount]')),
  };
}

/** The first `<meta>` of one of these names. */
export function declared(root: Node, ...names: string[]): string | null {
  return allDeclared(root, ...names)[0] ?? null;
}

function allDeclared({ ownerDocument }: Node, ...names: string[]): string[] {
  const selector = names.map((name) => `meta[property="${name}"], meta[name="${name}"]`).join();
  return [...(ownerDocument?.querySelectorAll(selector) ?? [])]
    .map((meta) => meta.getAttribute('content')?.trim() ?? '')
    .filter(Boolean);
}

function inherited(root: Element, attribute: 'lang' | 'dir'): string | null {
  return root.closest(`[${attribute}]:not([${attribute}=""])`)?.getAttribute(attribute) ?? null;
}

function authorsOf(root: Element): ArticleAuthor[] {
  const shown = [...root.querySelectorAll(':is([itemprop~=author], [rel~=author]):not(.comment *)')].map(
    (element) => ({
      name:
        plainText(element.querySelector('[itemprop~=name]') ?? element) ||
        attribute(element, 'content') ||
        '',
      url: webUrl(attribute(element.closest('a') ?? element.querySelector('a[href]'), 'href'), root.baseURI),
    }),
  );
  const authors = shown.length
    ? shown
    : allDeclared(root, 'author').map((name): ArticleAuthor => ({ name, url: null }));
  return uniqueBy(authors, ({ name }) => name).filter(({ name }) => name);
}

function tagsOf(root: Element): string[] {
  const shown = [...root.querySelectorAll('a[rel~=tag]')].map(plainText);
  const listed = [shown, allDeclared(root, 'article:tag'), keywords(declared(root, 'keywords'))];
  const tags = listed.find((list) => list.length) ?? [];
  return uniqueBy(tags, (tag) => tag.toLowerCase()).filter(Boolean);
}

function keywords(list: string | null): string[] {
  return list?.split(',').map((word) => word.trim()) ?? [];
}

function shownDate(root: Element, selector: string): string | null {
  const element = root.querySelector(selector);
  return isoDate(attribute(element, 'datetime') ?? attribute(element, 'content') ?? element?.textContent);
}

function firstPicture(root: Element): string | null {
  return attribute(root.querySelector('figure img[src], img[src]'), 'src');
}

function countOf(element: Element | null): number | null {
  const count = attribute(element, 'content') ?? element?.textContent?.trim() ?? '';
  return /^\d+$/.test(count) ? Number(count) : null;
}

function attribute(element: Element | null | undefined, name: string): string | null {
  return element?.getAttribute(name) ?? null;
}

function uniqueBy<T>(list: readonly T[], key: (entry: T) => string): T[] {
  return [...new Map(list.map((entry) => [key(entry), entry])).values()];
}
