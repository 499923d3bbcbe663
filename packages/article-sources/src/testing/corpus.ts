import type { ArticleLink, ArticleModel } from '../index.js';
import { loadArticle } from '../load-article.js';
import { plainText } from '../model/plain-text.js';
import { addressOf } from './blob-address.js';

/** What a file of the corpus must be read as. */
export interface Expected {
  /** The one rule that the file is about: the name of a normaliser's, or in words. */
  rule: string;
  title: string | null;
  /** Level and words. */
  headings: string[];
  /** Empty elements, line breaks at an edge and spaces in a row. */
  debris: number;
  /** Everything that is visible, in lines. */
  text: string[];
  /** The elements around it, and how their blocks are laid out. */
  outline: string;
  /** Preformatted text, as it stands. */
  code: string[];
  images: { src: string; alt: string; caption: string | null; size?: string }[];
  footnotes: string[];
  links: { text: string; href: string }[];
  /** Rows of cells. */
  tables: string[][][];
  related: ArticleLink[];
  relatedHeading: string | null;
  commentsCount: number | null;
  lang: string | null;
  dir: string | null;
  authors: { name: string; url: string | null }[];
  published: string | null;
  modified: string | null;
}

export interface CorpusFile {
  name: string;
  /** Media type. */
  type: string;
  source: string;
  expected: Expected;
}

/** The files of the corpus, by what a glob import gives. */
export function corpusFiles(
  raw: Readonly<Record<string, string>>,
  typeOf: (path: string) => string,
): CorpusFile[] {
  return Object.entries(raw).flatMap(([path, source]) => {
    const [, name] = /([^/]+)\.[a-z]+$/.exec(path)!;
    if (name!.endsWith('.expected')) return [];
    const expected = JSON.parse(raw[path.replace(/\.[a-z]+$/, '.expected.json')]!) as Expected;
    return [{ name: name!, type: typeOf(path), source, expected }];
  });
}

/** What a file is read as, by this code or by a changed copy of it. */
export async function readFile(
  { type, source, expected }: CorpusFile,
  load: typeof loadArticle = loadArticle,
): Promise<Expected> {
  return described(await load(addressOf(source, type)), expected.rule);
}

/** An article in the terms of the corpus. */
function described(article: ArticleModel, rule: string): Expected {
  const { content } = article;
  const each = <T>(selector: string, describe: (element: Element) => T) =>
    [...content.querySelectorAll(selector)].map(describe);
  const { title, related, relatedHeading, commentsCount, lang, dir, published, modified } = article;
  return {
    rule,
    title,
    headings: article.contents.map((heading) => `${heading.level} ${heading.title}`),
    debris: debrisIn(content),
    text: linesOf(content),
    outline: outlineOf(content),
    code: each('pre', ({ textContent }) => textContent),
    images: each('img', imageOf),
    footnotes: each('[role=doc-endnotes] li', plainText),
    links: each('a[href]', (link) => ({ text: plainText(link), href: link.getAttribute('href')! })),
    tables: each('table', (table) =>
      [...table.querySelectorAll('tr')].map((row) => [...row.children].map(plainText)),
    ),
    related: [...related],
    relatedHeading,
    commentsCount,
    lang,
    dir,
    authors: [...article.authors],
    published,
    modified,
  };
}

const boxes =
  'p, div, section, ul, ol, li, figure, figcaption, blockquote, table, tr, th, td, h1, h2, h3, h4, h5, h6, pre, details, summary, dl, dt, dd, cite';

function linesOf(content: DocumentFragment): string[] {
  const lines = [...content.querySelectorAll(boxes)].filter(
    (box) => plainText(box) && !box.querySelector(boxes),
  );
  const [all, found] = [plainText(content), lines.map(plainText)];
  // Text outside every box is visible too.
  return all === found.join(' ') ? found : [all];
}

/** As `figure.gallery(img figcaption) p(em)`. */
function outlineOf(parent: ParentNode): string {
  const described = [...parent.children].map((element) => {
    const layout = element.getAttribute('data-prose')?.replace(/^|\s/g, '.') ?? '';
    const inside = outlineOf(element);
    return `${element.localName}${layout}${inside && `(${inside})`}`;
  });
  return described.join(' ');
}

function debrisIn(article: DocumentFragment): number {
  const content = article.cloneNode(true) as DocumentFragment;
  // Spaces and empty lines in code are its own.
  for (const code of content.querySelectorAll('pre')) code.remove();
  const empty = [...content.querySelectorAll('p, div, span, strong, ul, h1, h2, h3, h4, h5, h6')].filter(
    (element) => !element.textContent.trim() && !element.querySelector('img, video, audio'),
  );
  const breaks = [...content.querySelectorAll('br')].filter(
    ({ previousSibling, nextSibling }) =>
      !(previousSibling?.textContent ?? '').trim() || !nextSibling?.textContent?.trim(),
  );
  const spaces = content.textContent.match(/\u00a0 | \u00a0|\u00a0$/gm) ?? [];
  return empty.length + breaks.length + spaces.length;
}

function imageOf(picture: Element): Expected['images'][number] {
  const caption = picture.closest('figure')?.querySelector(':scope > figcaption');
  const image = {
    src: picture.getAttribute('src') ?? '',
    alt: picture.getAttribute('alt') ?? '',
    caption: caption ? plainText(caption) : null,
  };
  const size = `${picture.getAttribute('width')}x${picture.getAttribute('height')}`;
  return picture.getAttribute('src')?.includes(size) ? { ...image, size } : image;
}
