import type { ThreadReader } from '../client.js';
import type { ReactionPage } from '../protocol/reaction.js';
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

/**
 * The way to read a thread on Meepraten's own reactions server.
 * @throws {TypeError} when `server` is no address
 */
export function createServerReader({
  server,
  site,
  thread,
  timeout = 8000,
  fetch = (...request) => globalThis.fetch(...request),
}: ServerClientOptions): ThreadReader {
  const route = routeOf(server, `sites/${encodeURIComponent(site)}/reactions`);

  return {
    async list({ signal, ...query } = {}) {
      const url = new URL(route);
      for (const [name, value] of Object.entries({ thread, ...query }))
        if (value !== undefined) url.searchParams.set(name, String(value));
      const { json } = await requestJson({ url, signal, timeout, fetch });
      return expectMember<ReactionPage>(json, 'items', url);
    },
  };
}

/** Where a server has one of its routes. */
export function routeOf(server: string, route: string): URL {
  const root = new URL(server, globalThis.document?.baseURI);
  return new URL(`${root.pathname.replace(/\/$/, '')}/v1/${route}`, root);
}
