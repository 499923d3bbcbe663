import type { Reaction, ReactionStatus } from '@meepraten/reactions-client/protocol';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../storage/database.js';
import { publicColumns, toOwnReaction, toReaction } from '../storage/reaction-row.js';
import { countPublished, countWithdrawn } from '../storage/books.js';
import { holdThreadOf } from '../storage/hold.js';
import type { Schema } from '../storage/schema.js';
import { transact } from '../storage/transact.js';
import type { WaitingReaction } from './waiting.js';

export type Verdict = 'approve' | 'reject';

/** The reactions that wait for approval, oldest first. */
export async function listPending(
  database: Database,
  { limit = 100 }: { limit?: number } = {},
): Promise<WaitingReaction[]> {
  const rows = await database
    .selectFrom('reaction')
    .innerJoin('thread', 'thread.id', 'reaction.thread_id')
    .innerJoin('site', 'site.id', 'thread.site_id')
    .select(publicColumns.map((column) => `reaction.${column}` as const))
    .select(['reaction.source', 'reaction.reasons', 'thread.key', 'site.slug'])
    .select(['thread.title', 'thread.url'])
    .where('reaction.status', '=', sql.lit('pending'))
    .orderBy('reaction.created_at')
    .orderBy('reaction.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...toOwnReaction(row),
    site: row.slug,
    thread: { key: row.key, title: row.title, url: row.url },
  }));
}

/**
 * Publishes a reaction that waits or was refused, or refuses one that waits or is published. A repeated verdict changes
 * nothing. Gives the reaction as it is now, or null when nobody knows the id.
 */
export async function review(database: Database, id: string, verdict: Verdict): Promise<Reaction | null> {
  return transact(database, async (transaction) => {
    if (!(await holdThreadOf(transaction, id))) return null;
    await (verdict === 'approve' ? publish(transaction, id) : refuse(transaction, id));
    const row = await transaction
      .selectFrom('reaction')
      .select(publicColumns)
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return toReaction(row);
  });
}

async function publish(transaction: Transaction<Schema>, id: string): Promise<void> {
  const taken = await take(transaction, id, { from: ['pending', 'rejected'], to: 'published' });
  if (!taken) return;
  const { thread_id: threadId, parent_id: parentId, shown } = taken;
  const seq = await countPublished(transaction, {
    threadId,
    parentId,
    reactionId: id,
    wasShown: shown === 1,
  });
  await transaction
    .updateTable('reaction')
    .set({ seq, shown: 1, reasons: '[]' })
    .where('id', '=', id)
    .execute();
}

async function refuse(transaction: Transaction<Schema>, id: string): Promise<void> {
  if (await take(transaction, id, { from: ['pending'], to: 'rejected' })) return;
  const taken = await take(transaction, id, { from: ['published'], to: 'rejected' });
  if (!taken) return;
  const { thread_id: threadId, parent_id: parentId, reply_count } = taken;
  const stays = reply_count > 0;
  const seq = await countWithdrawn(transaction, { threadId, parentId, reactionId: id, stays });
  await transaction
    .updateTable('reaction')
    .set({ seq, shown: Number(stays), reasons: '["moderator"]' })
    .where('id', '=', id)
    .execute();
  await transaction.deleteFrom('flag').where('reaction_id', '=', id).execute();
}

function take(
  transaction: Transaction<Schema>,
  id: string,
  { from, to }: { from: ReactionStatus[]; to: ReactionStatus },
) {
  return transaction
    .updateTable('reaction')
    .set({ status: to })
    .where('id', '=', id)
    .where('status', 'in', from)
    .returning(['thread_id', 'parent_id', 'shown', 'reply_count'])
    .executeTakeFirst();
}
