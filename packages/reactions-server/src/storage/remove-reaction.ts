import { sql, type Transaction } from 'kysely';
import { countWithdrawn } from './books.js';
import { holdThreadOf } from './hold.js';
import { forgetAnswer, freeKey } from './idempotency.js';
import type { Schema } from './schema.js';
import { removeTraces } from './traces.js';

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
  emotes: '{}',
} as const;

/**
 * Takes the words of a reaction away, and all that tells who wrote them: in its row, beside it, and in the answer
 * that a repeated sending would get. The books of its thread are set right where it was published.
 */
export async function eraseReaction(transaction: Transaction<Schema>, id: string): Promise<void> {
  await holdThreadOf(transaction, id);
  await removeTraces(transaction, id);
  await removeRevisions(transaction, id);
  await transaction.deleteFrom('emote').where('reaction_id', '=', id).execute();
  await transaction.deleteFrom('flag').where('reaction_id', '=', id).execute();
  await forgetAnswer(transaction, id);
  const { status, thread_id, parent_id, reply_count } = await transaction
    .selectFrom('reaction')
    .select(['status', 'thread_id', 'parent_id', 'reply_count'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const stays = reply_count > 0;
  const place = { threadId: thread_id, parentId: parent_id, reactionId: id, stays };
  const seq = status === 'published' ? await countWithdrawn(transaction, place) : null;
  await transaction
    .updateTable('reaction')
    .set({ ...tombstone, shown: Number(stays), rev: sql`rev + 1`, ...(seq === null ? {} : { seq }) })
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
  await removeRevisions(transaction, id);
  await freeKey(transaction, id);
  await transaction.deleteFrom('reaction').where('id', '=', id).execute();
}

async function removeRevisions(transaction: Transaction<Schema>, id: string): Promise<void> {
  await transaction.deleteFrom('revision').where('reaction_id', '=', id).execute();
}
