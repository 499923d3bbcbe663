import { requestAnswer, type Answer } from '../answer.js';
import { SourceError } from '../problems.js';
import type { RequestOptions } from '../request.js';
import { Slices } from '../slices.js';
import { textOfHtml } from '../sources/fields.js';
import { isWordPress, type Json } from '../sources/shapes.js';
import { articleOfPost, rendered } from '../sources/wordpress.js';
import type { Feed, FeedItem } from './feed.js';
import { itemOf } from './item-of.js';
import { nextPage } from './posts-route.js';

/** More would keep the reader's device busy; a list of that length is built beforehand. */
const mostPages = 3;

/** The posts of a WordPress route and of its next pages. Posts behind a password are left out. */
export async function readPosts(first: Answer, request: RequestOptions): Promise<Feed> {
  const items: FeedItem[] = [];
  const slices = new Slices(request.signal);
  for (let answer: Answer | null = first, pages = 1; answer; pages += 1) {
    const posts = postsOf(answer);
    for (const post of posts) {
      await slices.turn();
      const item = await itemOfPost(post, answer.url, request.signal);
      if (item) items.push(item);
    }
    answer = pages < mostPages ? await pageAfter(answer.url, posts.length, pages, request) : null;
  }
  return { title: null, items };
}

function postsOf(answer: Answer): Json[] {
  if (!isWordPress(answer) && !(Array.isArray(answer.json) && answer.json.length === 0))
    throw new SourceError('wrong-type', `${answer.url} is no list of posts of a WordPress REST interface.`);
  return [answer.json].flat() as Json[];
}

async function itemOfPost(
  post: Json,
  base: string,
  signal: AbortSignal | undefined,
): Promise<FeedItem | null> {
  const { content } = post as { content: Json };
  if (content['protected'] === true && !rendered(content).trim()) return null;
  const summary = await textOfHtml(rendered(post['excerpt']));
  return itemOf(
    await articleOfPost(post, { base, signal }),
    summary?.replace(/\s*\[(?:…|\.\.\.)\]$/, ' …') ?? null,
  );
}

/** A page that is not full is the last. After the last full one WordPress answers 400, which says just that. */
async function pageAfter(
  url: string,
  posts: number,
  pagesRead: number,
  request: RequestOptions,
): Promise<Answer | null> {
  const asked = URL.canParse(url) ? new URL(url).searchParams : new URLSearchParams();
  const next = nextPage(url, pagesRead);
  if (!next || posts < Number(asked.get('per_page') ?? 10)) return null;
  if (pagesRead === 1 && asked.has('page')) return null;
  try {
    return await requestAnswer(next, request);
  } catch {
    request.signal?.throwIfAborted();
    return null;
  }
}
