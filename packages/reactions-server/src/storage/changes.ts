import type { Transaction } from 'kysely';
import type { Database } from './database.js';
import type { ChangeKind, Schema } from './schema.js';

export interface Change {
  seq: number;
  kind: ChangeKind;
  reactionId: string;
}

/** Changes that a thread remembers; who has missed more reads it anew. */
export const changesKept = 500;

/** The last change of a thread, of the transaction that makes it. */
export async function recordChange(
  transaction: Transaction<Schema>,
  { threadId, seq, kind, reactionId }: Change & { threadId: string },
): Promise<void> {
  await transaction
    .insertInto('change')
    .values({ thread_id: threadId, seq, kind, reaction_id: reactionId })
    .execute();
  await transaction
    .deleteFrom('change')
    .where('thread_id', '=', threadId)
    .where('seq', '<=', seq - changesKept)
    .execute();
}

/** The remembered changes after a change number, up to another, in the order in which they were made. */
export async function readChanges(
  database: Database,
  { threadId, after, upTo }: { threadId: string; after: number; upTo: number },
): Promise<Change[]> {
  return database
    .selectFrom('change')
    .select(['seq', 'kind', 'reaction_id as reactionId'])
    .where('thread_id', '=', threadId)
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .execute();
}

/** Takes what a thread remembers away, so that who follows it has to read it anew. */
export async function forgetChanges(transaction: Transaction<Schema>, threadId: string): Promise<void> {
  await transaction.deleteFrom('change').where('thread_id', '=', threadId).execute();
}
