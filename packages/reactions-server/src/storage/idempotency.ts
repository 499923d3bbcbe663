import type { Reaction } from '@meepraten/reactions-client/protocol';
import type { Transaction } from 'kysely';
import { Refusal } from '../refusal.js';
import type { Database } from './database.js';
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

const lifetime = 7 * 24 * 60 * 60 * 1000;

/**
 * The answer that this key already has, or null.
 * @throws {Refusal} `key_conflict` when the key was used for something else
 */
export async function findAnswer(
  database: Database,
  { siteId, keyHash, requestHash }: Claim,
  { now }: { now: number },
): Promise<StoredAnswer | null> {
  const bound = await database
    .selectFrom('idempotency')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('key_hash', '=', keyHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!bound) return null;
  if (bound.request_hash !== requestHash)
    throw new Refusal('key_conflict', { detail: 'This Idempotency-Key was used for another reaction.' });
  return { status: bound.status as StoredAnswer['status'], reaction: JSON.parse(bound.answer) as Reaction };
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
  await transaction.deleteFrom('idempotency').where('expires_at', '<=', now).execute();
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('idempotency')
    .values({
      site_id: siteId,
      key_hash: keyHash,
      request_hash: requestHash,
      status: 0,
      answer: '',
      reaction_id: null,
      expires_at: now + lifetime,
    })
    .onConflict((conflict) => conflict.columns(['site_id', 'key_hash']).doNothing())
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
