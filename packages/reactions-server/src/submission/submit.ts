import { validateDraft, type ReactionReceipt } from '@meepraten/reactions-client/protocol';
import { Refusal } from '../refusal.js';
import type { Services } from '../services.js';
import { formSettings } from '../settings.js';
import { findAnswer, type Claim, type StoredAnswer } from '../storage/idempotency.js';
import { transact } from '../storage/transact.js';
import { editRight } from './edit-right.js';
import { checkReaction } from './check.js';
import { refuseWithoutWork } from './refuse-without-work.js';
import { storeReaction, WorkSpent } from './store.js';
import { claimOf, normalizeDraft, type Submission } from './submission.js';

export interface Outcome {
  /** 201 published, 202 pending. */
  status: 201 | 202;
  receipt: ReactionReceipt;
  /** Whether the reaction was stored by an earlier sending. */
  replayed: boolean;
}

/**
 * Takes a reaction in, once for each key, and returns after it is on disk.
 * A repeated sending is answered before any limit looks at it.
 * @throws {Refusal} `key_conflict`, `invalid`, `challenge_required`, `rate_limited` or `thread_closed`
 */
export async function submitReaction(services: Services, submission: Submission): Promise<Outcome> {
  const { database, keys, settings, reactionGate, metrics, now } = services;
  const tidy = { ...submission, draft: normalizeDraft(submission.draft) };
  const claim = claimOf(tidy, keys);
  const outcome = outcomeFor(services, submission.key);
  const earlier = await findAnswer(database, claim, { now: now() });
  if (earlier) return outcome(earlier, { replayed: true });
  const errors = validateDraft(tidy.draft, formSettings(settings));
  if (errors.length > 0) throw new Refusal('invalid', { errors });
  const pass = await reactionGate.look(submission.address);
  const checked = await checkReaction(services, tidy);
  const stored = await store(services, tidy, { ...checked, claim, pass });
  if (stored) metrics.stored(checked.decision);
  return stored
    ? outcome(stored, { replayed: false })
    : outcome(await answerOfTheOther(services, claim), { replayed: true });
}

/** Work that was used for another reaction a moment ago counts as not done. */
async function store(...storing: Parameters<typeof storeReaction>): Promise<StoredAnswer | null> {
  const [services, submission, { pass }] = storing;
  try {
    return await storeReaction(...storing);
  } catch (error) {
    if (error instanceof WorkSpent) return refuseWithoutWork(services, submission);
    // What is refused this late has cost as much as what is stored, and is taken back with its count.
    if (error instanceof Refusal && error.code !== 'rate_limited')
      await transact(services.database, pass.use);
    throw error;
  }
}

/** Somebody else took the key a moment ago, and has committed since. */
async function answerOfTheOther({ database, now }: Services, claim: Claim): Promise<StoredAnswer> {
  const answer = await findAnswer(database, claim, { now: now() });
  if (!answer) throw new Refusal('unavailable');
  return answer;
}

function outcomeFor({ keys }: Services, key: string) {
  return ({ status, reaction }: StoredAnswer, { replayed }: { replayed: boolean }): Outcome => {
    const { token, until } = editRight(keys, {
      id: reaction.id,
      key,
      createdAt: Date.parse(reaction.createdAt),
    });
    return {
      status,
      receipt: { reaction, edit: { token, until: new Date(until).toISOString() } },
      replayed,
    };
  };
}
