import type { ReactionActs } from '../acts.js';
import type { OwnReaction } from '../protocol/reaction.js';
import { expectMember } from './expect-member.js';
import { requestJson } from './request-json.js';

export interface ServerActsOptions {
  /** Where the paths of the protocol begin, without a slash at the end. */
  base: URL;
  /** Patience with one request, in milliseconds. */
  timeout: number;
  fetch: typeof globalThis.fetch;
}

/** What can be done about reactions on Meepraten's own server: the routes under `/v1/reactions/{id}`. */
export function createServerActs({ base, timeout, fetch }: ServerActsOptions): ReactionActs {
  const ask = async (path: string, authorization: string, init: RequestInit = {}) => {
    const url = new URL(`${base.pathname}/reactions/${path}`, base);
    const headers = { ...(init.headers as Record<string, string>), Authorization: authorization };
    const { json } = await requestJson({ url, init: { ...init, headers }, timeout, fetch });
    return { url, json };
  };
  const json = { 'Content-Type': 'application/json' };

  return {
    async show(id, token) {
      const answer = await ask(encodeURIComponent(id), `Edit ${token}`);
      return expectMember<OwnReaction>(answer.json, 'source', answer.url);
    },

    async change(id, { token, rev, change }) {
      const answer = await ask(encodeURIComponent(id), `Edit ${token}`, {
        method: 'PATCH',
        headers: { ...json, 'If-Match': `"${rev}"` },
        body: JSON.stringify(change),
      });
      return expectMember<OwnReaction>(answer.json, 'source', answer.url);
    },

    async withdraw(id, { token, isLeaving = false }) {
      await ask(encodeURIComponent(id), `Edit ${token}`, { method: 'DELETE', keepalive: isLeaving });
    },

    async emote(id, { kind, isGiven, actor }) {
      const path = `${encodeURIComponent(id)}/emotes/${encodeURIComponent(kind)}`;
      const answer = await ask(path, `Actor ${actor}`, { method: isGiven ? 'PUT' : 'DELETE' });
      return expectMember<{ emotes: Record<string, number> }>(answer.json, 'emotes', answer.url).emotes;
    },

    async report(id, { report, actor }) {
      await ask(`${encodeURIComponent(id)}/flags`, `Actor ${actor}`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify(report),
      });
    },
  };
}
