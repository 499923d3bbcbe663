import type { ReactionsReader } from '../client.js';
import type { ReactionPage } from '../protocol/reaction.js';
import { ReactionsError } from '../reactions-error.js';
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

/** Where the routes of a server are, and how it is asked. */
export function wayTo({
  server,
  site,
  timeout = 8000,
  fetch = (...request) => globalThis.fetch(...request),
}: ServerClientOptions) {
  const root = new URL(server, globalThis.document?.baseURI);
  const base = `${root.pathname.replace(/\/$/, '')}/v1`;
  return {
    route: (path: string) => new URL(base + path, root),
    reactions: `/sites/${encodeURIComponent(site)}/reactions`,
    ask: (url: URL, signal?: AbortSignal, init?: RequestInit) =>
      requestJson({ url, ...(init && { init }), signal, timeout, fetch }),
  };
}

/**
 * Reads a thread of Meepraten's own reactions server: that part of its client which a page needs before anybody writes.
 * @throws {TypeError} when `server` is no address
 */
export function createServerReader(options: ServerClientOptions): ReactionsReader {
  const { route, reactions, ask } = wayTo(options);
  return {
    async list({ signal, ...query } = {}) {
      const url = route(reactions);
      const asked = Object.entries({ thread: options.thread, ...query }).filter(
        ([, value]) => value !== undefined,
      );
      for (const [name, value] of asked) url.searchParams.set(name, String(value));
      const { json } = await ask(url, signal);
      return expectMember<ReactionPage>(json, 'items', url);
    },
  };
}

/** A network's log-in page and a wrong address answer 200 too, with something else. */
export function expectMember<Answer extends object>(
  json: unknown,
  name: keyof Answer & string,
  url: URL,
): Answer {
  if (typeof json === 'object' && json !== null && name in json) return json as Answer;
  throw new ReactionsError('wrong-type', `${url} sent something else.`, { maybeStored: true });
}
