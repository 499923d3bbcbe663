import type { ReactionsClient } from '../client.js';
import type { HttpRequest } from '../http/exchange.js';
import type { ReactionReceipt } from '../protocol/draft.js';
import type { Preview, ReactionPage } from '../protocol/reaction.js';
import { expectMember } from './expect-member.js';
import { requestJson } from './request-json.js';

export interface ServerClientOptions {
  /** Address of the reactions server, with the path it may be mounted under; relative to the page. */
  server: string;
  site: string;
  thread: string;
  /** Patience with one request, in milliseconds. */
  timeout?: number;
  fetch?: typeof globalThis.fetch;
}

interface PostOptions extends Pick<HttpRequest, 'signal' | 'work'> {
  headers?: Record<string, string>;
}

/**
 * The way to a thread on Meepraten's own reactions server.
 * @throws {TypeError} when `server` is no address
 */
export function createServerClient({
  server,
  site,
  thread,
  timeout = 8000,
  fetch = (...request) => globalThis.fetch(...request),
}: ServerClientOptions): ReactionsClient {
  const root = new URL(server, globalThis.document?.baseURI);
  const base = `${root.pathname.replace(/\/$/, '')}/v1`;
  const path = `${base}/sites/${encodeURIComponent(site)}/reactions`;
  const post = (url: URL, body: object, { headers, ...more }: PostOptions = {}) => {
    const type = { 'Content-Type': 'application/json' };
    const init = { method: 'POST', headers: { ...type, ...headers }, body: JSON.stringify(body) };
    return requestJson({ url, init, timeout, fetch, ...more });
  };

  const list: ReactionsClient['list'] = async ({ signal, ...query } = {}) => {
    const url = new URL(path, root);
    const asked = Object.entries({ thread, ...query }).filter(([, value]) => value !== undefined);
    for (const [name, value] of asked) url.searchParams.set(name, String(value));
    const { json } = await requestJson({ url, signal, timeout, fetch });
    return expectMember<ReactionPage>(json, 'items', url);
  };

  return {
    list,

    async follow(options) {
      const { ThreadFollower } = await import('../live/thread-follower.js');
      const events = new URL(path.replace(/reactions$/, 'events'), root);
      events.searchParams.set('thread', thread);
      void new ThreadFollower({ events, list, ...options }).run();
    },

    async submit(request, { key, signal, work }) {
      const url = new URL(path, root);
      const { status, json } = await post(url, request, {
        signal,
        work,
        headers: { 'Idempotency-Key': key },
      });
      const receipt = expectMember<ReactionReceipt>(json, 'reaction', url);
      return { receipt, status: status === 202 ? 'pending' : 'published' };
    },

    async preview(body, { signal } = {}) {
      const url = new URL(`${base}/preview`, root);
      const { json } = await post(url, { body }, { signal });
      return expectMember<Preview>(json, 'body', url).body;
    },

    async acts() {
      const { createServerActs } = await import('./server-acts.js');
      return createServerActs({ base: new URL(base, root), timeout, fetch });
    },
  };
}
