import type { ReactionsClient } from '../client.js';
import { idOfPost } from './post.js';
import { submitComment } from './submit-comment.js';
import { ThreadSnapshot } from './thread-snapshot.js';
import { WordPressSite } from './wordpress-site.js';

export interface WordPressClientOptions {
  /** Address of the WordPress, with the path it may lie under; relative to the page. */
  server: string;
  /** Id of the post; where it is none, the page itself tells whose reactions it is about. */
  thread: string;
  /** Patience with one request that reads, in milliseconds; WordPress sends mail while a writer waits. */
  timeout?: number;
  fetch?: typeof globalThis.fetch;
}

/**
 * The way to the reactions under a post of WordPress, as a reader without an account has it: they can be read and
 * written, and that is all.
 * @throws {TypeError} when `server` is no address
 */
export function createWordPressClient({
  server,
  thread,
  timeout = 8000,
  fetch = (...request) => globalThis.fetch(...request),
}: WordPressClientOptions): ReactionsClient {
  const site = new WordPressSite({ server, timeout, fetch });
  let snapshot: ThreadSnapshot | null = null;

  return {
    async list({ signal, ...query } = {}) {
      const known = snapshot?.knows(query) ? snapshot : null;
      snapshot = known ?? (await ThreadSnapshot.read(site, idOfPost(thread), signal));
      return await snapshot.page(query, { key: thread, signal });
    },

    async submit(request, { isRepeated, signal }) {
      return await submitComment(site, { post: idOfPost(thread), request, signal }, { isRepeated });
    },
  };
}
