import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Failure } from './failure.js';
import { articlesInFolder } from './file-articles.js';
import type { Found } from './found.js';
import { articlesInJson } from './json-articles.js';
import { articleIn } from './xml-articles.js';
import { readXml } from './xml-entries.js';

export interface SourceOptions {
  /** Where the files of a folder are published. */
  baseUrl: string;
}

/** Time for one answer of a server, in milliseconds. */
const timeoutMs = 60_000;

/** Reads every article of a source. Throws a Failure where it cannot be read at all. */
export async function readSource(
  source: string,
  found: (article: Found) => void,
  { baseUrl }: SourceOptions,
): Promise<void> {
  if (/^https?:\/\//i.test(source)) return readUrl(source, found);
  const info = await stat(source).catch((cause: unknown) => {
    throw new Failure(`${source} cannot be read: ${(cause as Error).message}`);
  });
  if (info.isDirectory()) for await (const article of articlesInFolder(source, baseUrl)) found(article);
  else await readList(createReadStream(source, 'utf8'), source, undefined, found);
}

/** The list at an address; of a WordPress route all further pages too. */
async function readUrl(url: string, found: (article: Found) => void): Promise<void> {
  const route = new URL(url);
  const isRoute = /\/wp\/v2\/[\w-]+\/?$/.test(route.searchParams.get('rest_route') ?? route.pathname);
  if (isRoute && !route.searchParams.has('_embed')) route.searchParams.set('_embed', '');
  if (isRoute && !route.searchParams.has('per_page')) route.searchParams.set('per_page', '100');
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    if (page > 1) route.searchParams.set('page', String(page));
    const answer = await fetch(route, { signal: AbortSignal.timeout(timeoutMs) }).catch((cause: unknown) => {
      throw new Failure(`${route.href} did not answer: ${(cause as Error).message}`);
    });
    if (!answer.ok) throw new Failure(`${route.href} answered ${answer.status}.`);
    if (isRoute) pages = Number(answer.headers.get('x-wp-totalpages')) || 1;
    await readList([await answer.text()], route.href, answer.url, found);
  }
}

/** A list in pieces of text: JSON is read as a whole, XML as it comes. */
async function readList(
  pieces: AsyncIterable<string> | Iterable<string>,
  name: string,
  base: string | undefined,
  found: (article: Found) => void,
): Promise<void> {
  const [first, all] = await peeked(pieces);
  if (/^\s*\ufeff?\s*[[{]/.test(first)) return readJson(await whole(all), name, base, found);
  let count = 0;
  const outcome = await readXml(all, (node, list) => {
    count += 1;
    const article = articleIn(node, { ...list, base: list.base ?? base ?? null }, `${name}: entry ${count}`);
    if (article) found(article);
  });
  const root = outcome?.root.replace(/^.*:/, '').toLowerCase();
  if (!outcome || !root || !['rss', 'feed', 'rdf', 'entry'].includes(root))
    throw new Failure(`${name} is neither a JSON Feed nor RSS, Atom or an export of WordPress.`);
  if (!outcome.isWhole) found({ problem: `${name} is cut off after entry ${count}.` });
}

function readJson(
  text: string,
  name: string,
  base: string | undefined,
  found: (article: Found) => void,
): void {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new Failure(`${name} does not hold JSON: ${(cause as Error).message}`);
  }
  const articles = articlesInJson(value, base);
  if (!articles) throw new Failure(`${name} is JSON, but neither a JSON Feed nor a list of WordPress posts.`);
  for (const article of articles)
    found('problem' in article ? { problem: `${name}: ${article.problem}` } : article);
}

/** The first piece, and all of them from the start. */
async function peeked(
  pieces: AsyncIterable<string> | Iterable<string>,
): Promise<[string, AsyncIterable<string>]> {
  const rest = (async function* () {
    yield* pieces;
  })();
  const { value } = await rest.next();
  const first = (value as string | undefined) ?? '';
  return [
    first,
    (async function* () {
      yield first;
      yield* rest;
    })(),
  ];
}

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
