import { sql, type Transaction } from 'kysely';
import type { Schema } from './schema.js';

/** What is left of a reaction whose words are gone: its place, where others have answered it. */
const tombstone = {
  status: 'deleted',
  reasons: '[]',
  author_name: '',
  author_website: null,
  contact_id: null,
  wants_notice: 0,
  lang: null,
  source: '',
  body: '[]',
  ip_tag: null,
} as const;

/**
 * Takes the words of a reaction away, and all that tells who wrote them: in its row, beside it, and in the answer
 * that a repeated sending would get. The books of its thread are set right where it was published.
 */
export async function eraseReaction(transaction: Transaction<Schema>, id: string): Promise<void> {
  await removeTraces(transaction, id);
  await forgetAnswer(transaction, id);
  const before = await transaction
    .selectFrom('reaction')
    .select(['status', 'thread_id', 'parent_id'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const published = before.status === 'published';
  const seq = published ? await countWithdrawn(transaction, before) : null;
  await transaction
    .updateTable('reaction')
    .set({ ...tombstone, rev: sql`rev + 1`, ...(seq === null ? {} : { seq }) })
    .where('id', '=', id)
    .execute();
}

/** Removes a reaction that was never shown, or leaves an empty place where something hangs under it. */
export async function removeReaction(transaction: Transaction<Schema>, id: string): Promise<void> {
  const answer = await transaction
    .selectFrom('reaction')
    .select('id')
    .where('id', '!=', id)
    .where((eb) => eb.or([eb('parent_id', '=', id), eb('root_id', '=', id)]))
    .executeTakeFirst();
  if (answer) return eraseReaction(transaction, id);
  await removeTraces(transaction, id);
  await transaction.deleteFrom('reaction').where('id', '=', id).execute();
}

async function removeTraces(transaction: Transaction<Schema>, id: string): Promise<void> {
  await transaction.deleteFrom('text_print').where('reaction_id', '=', id).execute();
  await transaction.deleteFrom('reaction_link').where('reaction_id', '=', id).execute();
}

/** The key of the sending stays taken, by nothing that it could say again: a repetition would store the words anew. */
async function forgetAnswer(transaction: Transaction<Schema>, id: string): Promise<void> {
  await transaction
    .updateTable('idempotency')
    .set({ request_hash: '', answer: '' })
    .where('answer', 'like', `{"id":"${id}"%`)
    .execute();
}

async function countWithdrawn(
  transaction: Transaction<Schema>,
  { thread_id, parent_id }: { thread_id: string; parent_id: string | null },
): Promise<number> {
  const { seq } = await transaction
    .updateTable('thread')
    .set({ seq: sql`seq + 1`, count: sql`count - 1` })
    .where('id', '=', thread_id)
    .returning('seq')
    .executeTakeFirstOrThrow();
  if (parent_id !== null)
    await transaction
      .updateTable('reaction')
      .set({ seq, reply_count: sql`reply_count - 1`, rank: sql`rank + 1` })
      .where('id', '=', parent_id)
      .execute();
  return seq;
}
