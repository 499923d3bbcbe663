import { sql, type Transaction } from 'kysely';
import { recordChange } from './changes.js';
import type { ChangeKind, Schema } from './schema.js';

interface InThread {
  threadId: string;
  reactionId: string;
}

interface Place extends InThread {
  parentId: string | null;
}

/**
 * Enters one newly published reaction in the books: the thread's count and change number, and the answers that
 * its parent shows, unless its place was there before. Gives the change number.
 */
export async function countPublished(
  transaction: Transaction<Schema>,
  { parentId, wasShown = false, ...place }: Place & { wasShown?: boolean },
): Promise<number> {
  const seq = await changeThread(transaction, place, { kind: 'published', by: 1 });
  if (!wasShown) await countShown(transaction, parentId, { seq, by: 1 });
  return seq;
}

/** Takes a published reaction out of the books. One that stays as an empty place is still an answer of its parent. */
export async function countWithdrawn(
  transaction: Transaction<Schema>,
  { parentId, stays, ...place }: Place & { stays: boolean },
): Promise<number> {
  const seq = await changeThread(transaction, place, { kind: 'withdrawn', by: -1 });
  if (!stays) await countShown(transaction, parentId, { seq, by: -1 });
  return seq;
}

/** Gives a change that leaves the count as it is a number. */
export function countChange(transaction: Transaction<Schema>, place: InThread): Promise<number> {
  return changeThread(transaction, place, { kind: 'changed', by: 0 });
}

/** Whoever changes the thread next waits for its row: so who sees a number can see all below it. */
async function changeThread(
  transaction: Transaction<Schema>,
  { threadId, reactionId }: InThread,
  { kind, by }: { kind: ChangeKind; by: number },
): Promise<number> {
  const { seq } = await transaction
    .updateTable('thread')
    .set({ seq: sql`seq + 1`, count: sql`count + ${by}` })
    .where('id', '=', threadId)
    .returning('seq')
    .executeTakeFirstOrThrow();
  await recordChange(transaction, { threadId, seq, kind, reactionId });
  return seq;
}

/** One answer more or less under a reaction. An empty place is shown for as long as there is any. */
async function countShown(
  transaction: Transaction<Schema>,
  id: string | null,
  { seq, by }: { seq: number; by: 1 | -1 },
): Promise<void> {
  if (id === null) return;
  const { status, shown, reply_count, parent_id } = await transaction
    .updateTable('reaction')
    .set({ seq, reply_count: sql`reply_count + ${by}`, rank: sql`rank - ${by}` })
    .where('id', '=', id)
    .returning(['status', 'shown', 'reply_count', 'parent_id'])
    .executeTakeFirstOrThrow();
  const isShown = status === 'published' || reply_count > 0;
  if (Number(isShown) === shown) return;
  await transaction
    .updateTable('reaction')
    .set({ shown: Number(isShown) })
    .where('id', '=', id)
    .execute();
  await countShown(transaction, parent_id, { seq, by });
}
