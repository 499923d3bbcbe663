import type { Reaction } from '@meepraten/reactions-client/protocol';
import { sql, type Transaction } from 'kysely';
import { Refusal } from '../refusal.js';
import type { Database } from './database.js';
import { publicColumns, toReaction } from './reaction-row.js';
import type { Schema } from './schema.js';

/** One sending of a draft: the key was made with the draft, the hash covers what it says. */
export interface Claim {
  siteId: string;
  keyHash: string;
  requestHash: string;
}

export interface StoredAnswer {
  status: 201 | 202;
  reaction: Reaction;
}

/** Stands for what a sending said that must not be stored anew: its key stays taken, and nothing can be said by it. */
const forgotten = '';

/** How long a key is bound to what it was used for. */
const lifetime = 7 * 24 * 60 * 60 * 1000;

/**
 * The answer that this sending already has, or null. A key that has served its time is free for something else; the same
 * sending is recognised for as long as its reaction is there, however late it comes and whatever the clock says.
 * @throws {Refusal} `key_conflict` when the key was used for something else
 */
export async function findAnswer(
  database: Database,
  { siteId, keyHash, requestHash }: Claim,
  { now }: { now: number },
): Promise<StoredAnswer | null> {
  const bound = await database
    .selectFrom('idempotency')
    .select(['request_hash', 'status', 'answer', 'reaction_id', 'expires_at'])
    .where('site_id', '=', siteId)
    .where('key_hash', '=', keyHash)
    .executeTakeFirst();
  if (!bound) return null;
  const status = bound.status as StoredAnswer['status'];
  if (bound.request_hash === requestHash)
    return bound.answer === ''
      ? { status, reaction: await reactionAsItIs(database, bound.reaction_id ?? '') }
      : { status, reaction: JSON.parse(bound.answer) as Reaction };
  if (bound.expires_at <= now && bound.request_hash !== forgotten) return null;
  throw new Refusal('key_conflict', { detail: 'This Idempotency-Key was used for another reaction.' });
}

async function reactionAsItIs(database: Database, id: string): Promise<Reaction> {
  const row = await database
    .selectFrom('reaction')
    .select(publicColumns)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return toReaction(row);
}

/**
 * Takes a key for this transaction. It must be the transaction's first statement: it writes, so that of two
 * senders the second waits here until the first has committed. False when the key is taken.
 */
export async function claimAnswer(
  transaction: Transaction<Schema>,
  { siteId, keyHash, requestHash }: Claim,
  { now }: { now: number },
): Promise<boolean> {
  const claimed = {
    request_hash: requestHash,
    status: 0,
    answer: '',
    reaction_id: null,
    expires_at: now + lifetime,
  };
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('idempotency')
    .values({ site_id: siteId, key_hash: keyHash, ...claimed })
    .onConflict((conflict) =>
      conflict
        .columns(['site_id', 'key_hash'])
        .doUpdateSet(claimed)
        .where('idempotency.expires_at', '<=', now)
        .where('idempotency.request_hash', 'not in', [forgotten, requestHash]),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function bindAnswer(
  transaction: Transaction<Schema>,
  { siteId, keyHash }: Claim,
  { status, reaction }: StoredAnswer,
): Promise<void> {
  await transaction
    .updateTable('idempotency')
    .set({ status, answer: JSON.stringify(reaction), reaction_id: reaction.id })
    .where('site_id', '=', siteId)
    .where('key_hash', '=', keyHash)
    .execute();
}

/** Takes what a repeated sending would be answered away, where the words are gone for good. */
export async function forgetAnswer(transaction: Transaction<Schema>, reactionId: string): Promise<void> {
  await transaction
    .updateTable('idempotency')
    .set({ request_hash: forgotten, answer: '' })
    .where('reaction_id', '=', reactionId)
    .execute();
}

/** Frees the key of a reaction of which nothing is left. */
export async function freeKey(transaction: Transaction<Schema>, reactionId: string): Promise<void> {
  await transaction.deleteFrom('idempotency').where('reaction_id', '=', reactionId).execute();
}

/** Drops the words of answers that nobody waits for any more. Gives how many there were. */
export async function dropAnswers(database: Database, now: number): Promise<number> {
  const { numUpdatedRows } = await database
    .updateTable('idempotency')
    .set({ answer: '' })
    // The text is written out, not bound: only then do planners see that the partial index covers it.
    .where('answer', '!=', sql.lit(''))
    .where('expires_at', '<=', now)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
