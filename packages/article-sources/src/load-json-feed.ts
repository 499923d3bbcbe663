import { fetchedCode } from './fetched-code.js';
import type { Feed } from './json-feed.js';
import type { RequestOptions } from './request.js';

/**
 * Loads a JSON Feed, 1.0 or 1.1. Rejects with a SourceError, or with the reason of `signal`. Entries without an
 * address on the web, or without a word to name them, are left out.
 */
export async function loadJsonFeed(url: string, options?: RequestOptions): Promise<Feed> {
  // Many a list is served in the page; what reads a feed is fetched together with the feed.
  const { readJsonFeed } = await fetchedCode(import('./json-feed.js'));
  return readJsonFeed(url, options);
}
