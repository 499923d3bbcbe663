import type { ReactionsClient, Submission } from '../client.js';
import type { ReactionRequest } from '../protocol/draft.js';
import { normalizeLineEnds } from '../protocol/limits.js';
import { ReactionsError } from '../reactions-error.js';
import type { KeptDraft } from './kept-draft.js';

export interface SendDraftOptions {
  client: ReactionsClient;
  kept: KeptDraft;
  /** What the draft asks to send now. */
  request: ReactionRequest;
  /**
   * Called before each sending and after each answer that decides: the request that must survive with the draft
   * from here on, or null when the key is free again.
   */
  freeze: (sent: ReactionRequest | null) => void;
  signal?: AbortSignal | undefined;
}

export interface SentDraft extends Submission {
  /** An earlier sending turned out to be stored, and its text was another: the present one is still to be sent. */
  isEarlierText: boolean;
}

/**
 * Sends a draft so that it is stored once, whatever gets lost on the way. The request is frozen before it leaves.
 * While no answer has come, only that very request goes out again under its key; a text changed since waits until
 * it is known what became of the first.
 */
export async function sendDraft(options: SendDraftOptions): Promise<SentDraft> {
  const { client, kept, request, freeze, signal } = options;
  const frozen = kept.sent ?? request;
  const isEarlierText = !asksTheSame(frozen, request);
  freeze(frozen);
  try {
    const isRepeated = kept.sent !== null;
    return { ...(await client.submit(frozen, { key: kept.key, isRepeated, signal })), isEarlierText };
  } catch (failure) {
    if (!(failure instanceof ReactionsError) || failure.maybeStored) throw failure;
    freeze(null);
    // The earlier text was refused, so it is not stored, and the key is free for the present one.
    if (isEarlierText && failure.code === 'invalid')
      return sendDraft({ ...options, kept: { ...kept, sent: null } });
    throw failure;
  }
}

/** Whether two requests are one to the server, which hashes these fields and trims them. */
function asksTheSame(one: ReactionRequest, other: ReactionRequest): boolean {
  return fingerprint(one) === fingerprint(other);
}

function fingerprint({
  thread,
  body,
  name,
  email,
  website,
  parentId,
  lang,
  subscribe,
}: ReactionRequest): string {
  const words = [name, email, website].map((text) => (text ?? '').trim());
  return JSON.stringify([
    thread,
    normalizeLineEnds(body),
    words,
    parentId ?? '',
    lang ?? '',
    Boolean(subscribe),
  ]);
}
