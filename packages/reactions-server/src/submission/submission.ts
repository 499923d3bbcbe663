import { normalizeLineEnds, type ReactionDraft } from '@meepraten/reactions-client/protocol';
import { hmac, sha256, type Keyring } from '../crypto/keyring.js';
import type { Claim } from '../storage/idempotency.js';
import type { Site } from '../storage/sites.js';
import { wellFormed } from '../text/names.js';

/** A reaction on its way in, from the API or from the plain form. */
export interface Submission {
  site: Site;
  thread: string;
  page: { url: string; title: string };
  draft: ReactionDraft;
  /** Idempotency key, made by the client with the draft. */
  key: string;
  /** The reaction that this is to take the place of. */
  changes?: string;
  /** The sender's network address; counted, never stored. */
  address: string | undefined;
  /** Whether the field that only robots see was filled in. */
  trapped?: boolean;
  /** Milliseconds between the page that held the form and its sending; absent where no page of ours was asked for. */
  formAge?: number;
  /** The work that was asked for, done, as the client sent it; null where no client can: a form without scripts. */
  work: string | null;
}

/** A draft as it is compared, checked and stored: the same for every way of typing the same. */
export function normalizeDraft(draft: ReactionDraft): ReactionDraft {
  return {
    ...draft,
    body: wellFormed(normalizeLineEnds(draft.body)).replaceAll('\0', '\ufffd'),
    name: draft.name.trim(),
    email: draft.email.trim(),
    website: draft.website.trim(),
  };
}

/** Keyed, because a plain hash over a name, a known message and an address would let the address be guessed. */
export function claimOf({ site, thread, key, draft }: Submission, keys: Keyring): Claim {
  const { body, name, email, website, parentId, lang, subscribe } = draft;
  const content = [thread, body, name, email, website, parentId ?? '', lang ?? '', String(subscribe)];
  return { siteId: site.id, keyHash: sha256(key), requestHash: hmac(keys.requestHash, ...content) };
}
