import type { ReactionActs } from '../acts.js';
import type { AskedWork, ReactionsClient, Submission } from '../client.js';
import type { ReactionRequest } from '../protocol/draft.js';
import { normalizeLineEnds } from '../protocol/limits.js';
import { ReactionsError } from '../reactions-error.js';
import type { KeptDraft } from './kept-draft.js';
import { mayPass } from './may-pass.js';

export interface SendDraftOptions {
  client: Pick<ReactionsClient, 'submit' | 'acts'>;
  kept: Pick<KeptDraft, 'key' | 'sent'>;
  /** What the draft asks to send now. */
  request: ReactionRequest;
  /**
   * Called before each sending and after each answer that decides: the request that must survive with the draft
   * from here on, or null when the key is free again.
   */
  freeze: (sent: ReactionRequest | null) => void;
  signal?: AbortSignal | undefined;
  work?: AskedWork | undefined;
}

export interface SentDraft extends Submission {
  /** An earlier sending turned out to be stored, and its text was another: the present one is still to be sent. */
  isEarlierText: boolean;
}

/**
 * Sends a draft so that it is stored once, whatever gets lost on the way. The request is frozen before it leaves.
 * While no answer has come, only that very request goes out again under its key; a text changed since follows as a
 * change of the first, once that is known to be stored.
 */
export async function sendDraft(options: SendDraftOptions): Promise<SentDraft> {
  const { client, kept, request, freeze, signal, work } = options;
  const frozen = kept.sent ?? request;
  const isEarlierText = !asksTheSame(frozen, request);
  freeze(frozen);
  let submission: Submission;
  try {
    const isRepeated = kept.sent !== null;
    submission = await client.submit(frozen, { key: kept.key, isRepeated, signal, work });
  } catch (failure) {
    if (!(failure instanceof ReactionsError) || failure.maybeStored) throw failure;
    freeze(null);
    // The earlier text was refused, so it is not stored, and the key is free for the present one.
    if (isEarlierText && failure.code === 'invalid')
      return sendDraft({ ...options, kept: { ...kept, sent: null } });
    throw failure;
  }
  return isEarlierText ? changeEarlier(options, submission) : { ...submission, isEarlierText };
}

/** The earlier text is stored; gives it the present words. What else was asked for cannot be changed afterwards. */
async function changeEarlier(
  { client, request: { body, name, website = '' } }: SendDraftOptions,
  submission: Submission,
): Promise<SentDraft> {
  const { reaction, edit } = submission.receipt;
  try {
    const acts = await actsOf(client);
    if (!acts) return { ...submission, isEarlierText: true };
    const { id, rev } = reaction;
    const changed = await acts.change(id, { token: edit.token, rev, change: { body, name, website } });
    const status = changed.status === 'pending' ? 'pending' : 'published';
    return { receipt: { reaction: changed, edit }, status, isEarlierText: false };
  } catch (failure) {
    // Asked again, all begins with the frozen request, and a change that is made already counts as made.
    if (!(failure instanceof ReactionsError) || mayPass(failure)) throw failure;
    return { ...submission, isEarlierText: true };
  }
}

/** Undefined where the service has none; a page that cannot fetch their code may do so later. */
async function actsOf({ acts }: SendDraftOptions['client']): Promise<ReactionActs | undefined> {
  return acts?.().catch((cause: unknown) => {
    throw new ReactionsError('blocked', 'The part that changes a reaction could not be fetched.', { cause });
  });
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
