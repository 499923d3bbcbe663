import type { ReactionsClient } from '../client.js';
import type { ReactionReceipt } from '../protocol/draft.js';
import type { Preview, Reaction, ReactionPage } from '../protocol/reaction.js';
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
  const send = (method: string, url: URL, body: object, signal?: AbortSignal, headers = {}) => {
    const type = { 'Content-Type': 'application/json' };
    const init = { method, headers: { ...type, ...headers }, body: JSON.stringify(body) };
    return requestJson({ url, init, signal, timeout, fetch });
  };

  return {
    async list({ signal, ...query } = {}) {
      const url = new URL(path, root);
      const asked = Object.entries({ thread, ...query }).filter(([, value]) => value !== undefined);
      for (const [name, value] of asked) url.searchParams.set(name, String(value));
      const { json } = await requestJson({ url, signal, timeout, fetch });
      return expectMember<ReactionPage>(json, 'items', url);
    },

    async submit(request, { key, signal }) {
      const url = new URL(path, root);
      const { status, json } = await send('POST', url, request, signal, { 'Idempotency-Key': key });
      const receipt = expectMember<ReactionReceipt>(json, 'reaction', url);
      return { receipt, status: status === 202 ? 'pending' : 'published' };
    },

    async change({ reaction: { id, rev }, edit }, change, { signal } = {}) {
      const url = new URL(`${base}/reactions/${id}`, root);
      const right = { Authorization: `Edit ${edit.token}`, 'If-Match': `"${rev}"` };
      const { json } = await send('PATCH', url, change, signal, right);
      const reaction = expectMember<Reaction>(json, 'body', url);
      return { receipt: { reaction, edit }, status: reaction.status === 'pending' ? 'pending' : 'published' };
    },

    async preview(body, { signal } = {}) {
      const url = new URL(`${base}/preview`, root);
      const { json } = await send('POST', url, { body }, signal);
      return expectMember<Preview>(json, 'body', url).body;
    },
  };
}

/** A network's log-in page and a wrong address answer 200 too, with something else. */
function expectMember<Answer extends object>(json: unknown, name: keyof Answer & string, url: URL): Answer {
  if (typeof json === 'object' && json !== null && name in json) return json as Answer;
  throw new ReactionsError('wrong-type', `${url} sent something else.`, { maybeStored: true });
}
