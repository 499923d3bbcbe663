import { sql, type Transaction } from 'kysely';
import type { ThreadRow } from './find-threads.js';
import type { Schema } from './schema.js';

/**
 * Holds a thread until the transaction ends, and gives it as it is now: whoever changes what stands in a thread holds it
 * before anything is read or written there. An update of nothing, because `for update` is not in every SQL, and because
 * SQLite wants a transaction that writes to begin with writing.
 */
export function holdThread(transaction: Transaction<Schema>, id: string): Promise<ThreadRow> {
  return transaction
    .updateTable('thread')
    .set({ seq: sql`seq` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The same for the thread that a reaction stands in. False when nobody knows the reaction. */
export async function holdThreadOf(transaction: Transaction<Schema>, reactionId: string): Promise<boolean> {
  const threadOf = transaction.selectFrom('reaction').select('thread_id').where('id', '=', reactionId);
  const held = await transaction
    .updateTable('thread')
    .set({ seq: sql`seq` })
    .where('id', '=', threadOf)
    .returning('id')
    .executeTakeFirst();
  const place = await threadOf.executeTakeFirst();
  if (!place) return false;
  // A merging that was waited for has moved it.
  return held?.id === place.thread_id || holdThreadOf(transaction, reactionId);
}
