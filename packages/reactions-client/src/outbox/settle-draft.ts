import { createIdempotencyKey } from '../drafts/idempotency-key.js';
import { DraftStore } from '../drafts/draft-store.js';
import type { DraftNews } from '../drafts/kept-draft.js';
import type { SentDraft } from '../drafts/send-draft.js';
import { emptyDraft, type ReactionDraft, type ReactionRequest } from '../protocol/draft.js';
import { normalizeLineEnds } from '../protocol/limits.js';
import type { Refusal } from './flush-outbox.js';
import type { OutboxEntry } from './outbox-entry.js';

/** Notes with a draft which request may have been stored under its key. */
export function freezeDraft({ place, key }: OutboxEntry, sent: ReactionRequest | null): void {
  const drafts = new DraftStore(place);
  const kept = drafts.read();
  if (kept?.key === key) drafts.write({ ...kept, sent });
}

/** Empties the draft of a reaction that is stored, and leaves word of it for its form. */
export function emptyDraftOf(entry: OutboxEntry, { receipt, status, isEarlierText }: SentDraft): void {
  const drafts = new DraftStore(entry.place);
  const kept = drafts.read();
  if (kept?.key !== entry.key) return;
  const { draft, aside = '' } = kept;
  // Changed since and not sent again yet: the frozen request will tell what became of the first.
  if (normalizeLineEnds(draft.body) !== normalizeLineEnds(entry.request.body)) return;
  drafts.write({
    draft: { ...draft, body: isEarlierText ? draft.body : aside },
    key: createIdempotencyKey(),
    sent: null,
    instead: draft.body,
    news: { is: 'sent', reaction: receipt.reaction, status, isEarlierText },
  });
}

/** Gives a reaction that was refused back to its draft, with the reason; a text that has come there since stays too. */
export function giveBack(entry: OutboxEntry, why: Refusal): void {
  const drafts = new DraftStore(entry.place);
  const kept = drafts.read();
  const news = newsOf(why);
  if (kept?.key === entry.key) {
    const key = news.reason === 'conflict' ? createIdempotencyKey() : entry.key;
    drafts.write({ ...kept, key, sent: why === 'expired' ? kept.sent : null, news });
  } else if (kept?.draft.body) {
    drafts.write({ ...kept, aside: [kept.aside, entry.request.body].filter(Boolean).join('\n\n') });
  } else drafts.write({ draft: draftOf(entry), key: entry.key, sent: null, news });
}

function newsOf(why: Refusal): DraftNews & { is: 'refused' } {
  if (why === 'expired') return { is: 'refused', code: 'timeout', reason: why, errors: [] };
  const { code, problem, errors } = why;
  const isConflict = problem?.code === 'key_conflict';
  return { is: 'refused', code, ...(isConflict && { reason: 'conflict' }), errors: [...errors] };
}

function draftOf({ place: { parentId }, request }: OutboxEntry): ReactionDraft {
  const { body, name, email = '', website = '', subscribe = false, lang = null } = request;
  return { ...emptyDraft, body, name, email, website, subscribe, parentId, lang };
}
