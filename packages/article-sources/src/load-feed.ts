import { fetchedCode } from './fetched-code.js';
import type { Feed, FeedOptions } from './feeds/feed.js';
import type { RequestOptions } from './request.js';

/**
 * Loads a list of articles: a JSON Feed, RSS, Atom, or a posts route of WordPress with its further pages, up to three
 * hundred posts. Rejects with a SourceError, or with the reason of `signal`. Entries without an address on the web, or
 * without a word to name them, are left out.
 */
export async function loadFeed(url: string, options?: FeedOptions): Promise<Feed> {
  // Many a list is served in the page; what reads a feed is fetched together with the feed.
  const { readFeed } = await fetchedCode(import('./feeds/read-feed.js'));
  return readFeed(url, options);
}

/** Loads a JSON Feed, 1.0 or 1.1, as {@link loadFeed} does. */
export async function loadJsonFeed(url: string, options?: RequestOptions): Promise<Feed> {
  return loadFeed(url, { ...options, type: 'json-feed' });
}
