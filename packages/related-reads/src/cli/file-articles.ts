import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { takeFrontMatter } from '@meepraten/article-sources';
import { foundIn, type Found } from './found.js';
import { htmlText, onOneLine } from './html-text.js';

const endings = /\.(?:html?|md|markdown|txt)$/i;

/** The articles of a folder and of those in it, in the order of their names; what begins with a dot is passed by. */
export async function* articlesInFolder(folder: string, baseUrl: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !/(?:^|\/)[._]/.test(path) && !path.includes('node_modules/'));
  for (const path of files.toSorted())
    yield articleInFile(path, await readFile(join(folder, path), 'utf8'), baseUrl);
}

/** The article of one file, at the address that it says itself, else where its path is under `baseUrl`. */
function articleInFile(path: string, source: string, baseUrl: string): Found {
  if (/\.html?$/i.test(path)) return ofPage(path, source, baseUrl);
  const { fields, body } = takeFrontMatter(source);
  const field = (...names: string[]) => {
    const value = names.map((name) => fields.get(name)).find((one) => one !== undefined);
    return typeof value === 'string' && value ? value : null;
  };
  const isMarkdown = !/\.txt$/i.test(path);
  const heading = isMarkdown
    ? (/^#\s+(.+)$/m.exec(body)?.[1] ?? null)
    : (/^\s*(.+)$/m.exec(body)?.[1] ?? null);
  return foundIn(
    {
      ...{
        name: path,
        title: field('title') ?? heading,
        summary: field('summary', 'description', 'excerpt'),
      },
      url: field('url', 'permalink', 'canonical') ?? joined(baseUrl, path.replace(/\.\w+$/, '')),
      text: onOneLine(isMarkdown ? withoutMarks(body) : body),
      links: isMarkdown ? [...body.matchAll(/\]\(\s*<?([^)\s>]+)/g)].map(([, link]) => link!) : [],
      tags: ['tags', 'categories', 'keywords'].flatMap((name) => tagsOf(fields.get(name))),
      lang: field('lang', 'language'),
      published: field('date', 'published', 'date_published'),
      image: field('image', 'cover'),
    },
    webBase(baseUrl),
  );
}

function ofPage(path: string, source: string, baseUrl: string): Found {
  const page = htmlText(source);
  const { meta } = page;
  return foundIn(
    {
      ...{ name: path, title: meta.get('og:title') ?? page.title, text: page.text, links: page.links },
      url: page.canonical ?? joined(baseUrl, path.replace(/(?:^|(?<=\/))index\.html?$/i, '')),
      summary: meta.get('description') ?? meta.get('og:description') ?? null,
      tags: [...new Set(page.tags)],
      lang: page.lang,
      published: meta.get('article:published_time') ?? meta.get('date') ?? null,
      image: meta.get('og:image') ?? null,
    },
    webBase(baseUrl),
  );
}

function tagsOf(value: string | string[] | undefined): string[] {
  return (typeof value === 'string' ? value.split(',') : (value ?? []))
    .map((tag) => tag.trim())
    .filter(Boolean);
}

/** What is left is read by its words: addresses of links, code fences and marks say nothing. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/^(?:```|~~~)[^]*?^(?:```|~~~)\s*$/gm, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/^\s{0,3}(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, '')
    .replace(/[*_`~|]+/g, '');
}

function joined(baseUrl: string, path: string): string {
  return `${baseUrl.replace(/\/$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function webBase(baseUrl: string): string | undefined {
  return URL.canParse(baseUrl) ? baseUrl : undefined;
}
