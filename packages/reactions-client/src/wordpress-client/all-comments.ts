import { commentFields, readComments, type WordPressComment } from './comment.js';
import type { RestAnswer, WordPressSite } from './wordpress-site.js';

/** As many as WordPress gives at once. */
const perPage = 100;

/** A longer thread is not read to its end: a device and a site can bear only so much. */
const mostPages = 100;

/** Requests at a time; shared hosts take more of them for an attack. */
const abreast = 4;

export interface AllComments {
  comments: Iterable<WordPressComment>;
  /** What WordPress says that there are. */
  count: number;
}

/** Reads every reaction to a post, the oldest first: what comes meanwhile is added behind and moves no page. */
export async function readAllComments(
  site: WordPressSite,
  post: number,
  signal?: AbortSignal,
): Promise<AllComments> {
  const comments = new Map<number, WordPressComment>();
  const read = async (page: number): Promise<RestAnswer & { isFull: boolean }> => {
    const query = { post, per_page: perPage, order: 'asc', page, _fields: commentFields };
    const answer = await site.read(commentsRoute(site, query), signal);
    const found = readComments(answer.json);
    for (const comment of found) comments.set(comment.id, comment);
    return { ...answer, isFull: found.length >= perPage };
  };

  const first = await read(1);
  const pages = numberIn(first.headers, 'X-WP-TotalPages');
  if (pages === null) await readUntilNotFull(read, first.isFull);
  else
    for (let page = 2, last = Math.min(pages, mostPages); page <= last; page += abreast)
      await Promise.all(range(page, Math.min(page + abreast - 1, last)).map(read));
  return { comments: comments.values(), count: numberIn(first.headers, 'X-WP-Total') ?? comments.size };
}

export function commentsRoute(site: WordPressSite, query: Readonly<Record<string, string | number>>): URL {
  return site.route(
    'comments',
    Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])),
  );
}

/** Something between the site and here keeps the totals to itself; what comes past the end is an empty list. */
async function readUntilNotFull(
  read: (page: number) => Promise<{ isFull: boolean }>,
  isFull: boolean,
): Promise<void> {
  for (let page = 2; isFull && page <= mostPages; page += 1) ({ isFull } = await read(page));
}

function numberIn(headers: Headers, name: string): number | null {
  const text = headers.get(name);
  return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
