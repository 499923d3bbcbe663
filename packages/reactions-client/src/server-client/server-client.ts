import type { ReactionsClient } from '../client.js';
import type { ReactionReceipt } from '../protocol/draft.js';
import type { Preview } from '../protocol/reaction.js';
import { expectMember } from './expect-member.js';
import { requestJson } from './request-json.js';
import { createServerReader, routeOf, type ServerClientOptions } from './server-reader.js';

/**
 * The way to a thread on Meepraten's own reactions server.
 * @throws {TypeError} when `server` is no address
 */
export function createServerClient(options: ServerClientOptions): ReactionsClient {
  const { server, site, timeout = 8000, fetch = (...request) => globalThis.fetch(...request) } = options;
  const post = (url: URL, body: object, signal?: AbortSignal, headers = {}) => {
    const type = { 'Content-Type': 'application/json' };
    const init = { method: 'POST', headers: { ...type, ...headers }, body: JSON.stringify(body) };
    return requestJson({ url, init, signal, timeout, fetch });
  };

  return {
    ...createServerReader(options),

    async submit(request, { key, signal }) {
      const url = routeOf(server, `sites/${encodeURIComponent(site)}/reactions`);
      const { status, json } = await post(url, request, signal, { 'Idempotency-Key': key });
      const receipt = expectMember<ReactionReceipt>(json, 'reaction', url);
      return { receipt, status: status === 202 ? 'pending' : 'published' };
    },

    async preview(body, { signal } = {}) {
      const url = routeOf(server, 'preview');
      const { json } = await post(url, { body }, signal);
      return expectMember<Preview>(json, 'body', url).body;
    },
  };
}
