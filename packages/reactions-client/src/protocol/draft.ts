import type { Reaction } from './reaction.js';

/** What the form's fields hold: plain strings, as typed. */
export interface ReactionDraft {
  body: string;
  name: string;
  email: string;
  website: string;
  subscribe: boolean;
  /** The reaction that this one answers, or null for a root. */
  parentId: string | null;
  /** BCP 47 tag of the writer's page, or null. */
  lang: string | null;
}

export type DraftField = 'body' | 'name' | 'email' | 'website' | 'subscribe' | 'parentId';

/** Body of `POST /v1/sites/{site}/reactions`. */
export interface ReactionRequest {
  thread: string;
  /** The page the reaction was written on; `url` must lie under an origin of the site. */
  page: { url: string; title: string };
  body: string;
  name: string;
  email?: string;
  website?: string;
  parentId?: string;
  lang?: string;
  subscribe?: boolean;
  /** After `challenge_required`: base64 of the JSON of `{challenge, solution: {counter, derivedKey}}`. */
  challenge?: string;
}

/** Answer to a stored reaction: 201 published, 202 pending. */
export interface ReactionReceipt {
  reaction: Reaction;
  /** The right to change the reaction from the device it was written on; `until` is ISO 8601. Empty where there is none. */
  edit: { token: string; until: string };
}

export const emptyDraft: Readonly<ReactionDraft> = Object.freeze({
  body: '',
  name: '',
  email: '',
  website: '',
  subscribe: false,
  parentId: null,
  lang: null,
});
