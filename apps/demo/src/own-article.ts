import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { articles } from './articles.ts';

/** A file of the user's that the hosts show instead, from outside the page: by `src`. */
export interface OwnArticle {
  slug: string;
  /** The name of the file: what is in it is for the element to find out. */
  title: string;
  /** Where the demo serves the file. */
  src: string;
  file: string;
}

export function ownArticle(file: string): OwnArticle {
  const name = basename(file);
  return {
    slug: slugOf(name),
    title: basename(file, extname(file)),
    src: `/article/${encodeURIComponent(name)}`,
    file,
  };
}

/** A slug apart from those of our articles, or the file would share their reactions. */
function slugOf(name: string): string {
  const words = basename(name, extname(name))
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = words?.join('-') ?? 'artikel';
  return articles.some((article) => article.slug === slug) ? `eigen-${slug}` : slug;
}

/** By the ending of the file, as any server tells it; what the file really is, is for the element to find out. */
const types: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves that one file and nothing beside it. */
export function ownArticleRoutes({ file }: OwnArticle): Hono {
  return new Hono().get('/:name', cors({ origin: '*' }), async (context, next) => {
    if (context.req.param('name') !== basename(file)) return next();
    // Opened by itself, somebody else's page runs no script on the demo's origin.
    const headers = {
      'Content-Security-Policy': 'sandbox',
      'Cache-Control': 'no-store',
      'Content-Type': types[extname(file).toLowerCase()] ?? 'text/html; charset=utf-8',
    };
    const content = await readFile(file, 'utf8').catch(() => null);
    return content === null ? next() : context.body(content, 200, headers);
  });
}
