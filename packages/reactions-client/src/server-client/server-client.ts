import type { ReactionsClient } from '../client.js';
import type { ReactionReceipt } from '../protocol/draft.js';
import type { Preview, Reaction } from '../protocol/reaction.js';
import { createServerReader, expectMember, wayTo, type ServerClientOptions } from './server-reader.js';

/**
 * The way to a thread on Meepraten's own reactions server.
 * @throws {TypeError} when `server` is no address
 */
export function createServerClient(options: ServerClientOptions): ReactionsClient {
  const { route, reactions, ask } = wayTo(options);
  const send = (method: string, url: URL, body: object, signal?: AbortSignal, headers = {}) => {
    const type = { 'Content-Type': 'application/json' };
    return ask(url, signal, { method, headers: { ...type, ...headers }, body: JSON.stringify(body) });
  };

  return {
    ...createServerReader(options),

    async submit(request, { key, signal }) {
      const url = route(reactions);
      const { status, json } = await send('POST', url, request, signal, { 'Idempotency-Key': key });
      const receipt = expectMember<ReactionReceipt>(json, 'reaction', url);
      return { receipt, status: status === 202 ? 'pending' : 'published' };
    },

    async change({ reaction: { id, rev }, edit }, change, { signal } = {}) {
      const url = route(`/reactions/${id}`);
      const right = { Authorization: `Edit ${edit.token}`, 'If-Match': `"${rev}"` };
      const { json } = await send('PATCH', url, change, signal, right);
      const reaction = expectMember<Reaction>(json, 'body', url);
      return { receipt: { reaction, edit }, status: reaction.status === 'pending' ? 'pending' : 'published' };
    },

    async preview(body, { signal } = {}) {
      const url = route('/preview');
      const { json } = await send('POST', url, { body }, signal);
      return expectMember<Preview>(json, 'body', url).body;
    },
  };
}
