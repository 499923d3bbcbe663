import type { Reaction } from '@meepraten/reactions-client/protocol';
import { sql } from 'kysely';
import type { Database } from '../storage/database.js';
import { publicColumns, toOwnReaction, toReaction } from '../storage/reaction-row.js';
import { countPublished } from '../storage/books.js';
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
 * Publishes or refuses a reaction that waits. A repeated verdict changes nothing.
 * Gives the reaction as it is now, or null when nobody knows the id.
 */
export async function review(database: Database, id: string, verdict: Verdict): Promise<Reaction | null> {
  return database.transaction().execute(async (transaction) => {
    // The first statement writes, so that another process cannot change the row between reading and writing.
    const taken = await transaction
      .updateTable('reaction')
      .set({ status: verdict === 'approve' ? 'published' : 'rejected' })
      .where('id', '=', id)
      .where('status', '=', 'pending')
      .returning(['thread_id', 'parent_id'])
      .executeTakeFirst();
    if (taken && verdict === 'approve') {
      const seq = await countPublished(transaction, { threadId: taken.thread_id, parentId: taken.parent_id });
      await transaction
        .updateTable('reaction')
        .set({ seq, shown: 1, reasons: '[]' })
        .where('id', '=', id)
        .execute();
    }
    const row = await transaction
      .selectFrom('reaction')
      .select(publicColumns)
      .where('id', '=', id)
      .executeTakeFirst();
    return row ? toReaction(row) : null;
  });
}
