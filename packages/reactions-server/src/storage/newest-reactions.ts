import type { Reaction } from '@meepraten/reactions-client/protocol';
import { sql } from 'kysely';
import type { Database } from './database.js';
import { publicColumns, toReaction } from './reaction-row.js';

/** A reaction with the page that it stands under. */
export interface PlacedReaction extends Reaction {
  thread: { key: string; title: string | null; url: string | null };
}

/** The newest published reactions of a thread, or of all threads that everyone may see; newest first. */
export async function readNewest(
  database: Database,
  { siteId, threadId, limit }: { siteId: string; threadId: string | null; limit: number },
): Promise<PlacedReaction[]> {
  let query = database
    .selectFrom('reaction')
    .innerJoin('thread', 'thread.id', 'reaction.thread_id')
    .select(publicColumns.map((column) => `reaction.${column}` as const))
    .select(['thread.key', 'thread.title', 'thread.url'])
    .where('thread.site_id', '=', siteId)
    .where('thread.state', '!=', 'hidden')
    .where('reaction.status', '=', sql.lit('published'));
  // Ids begin with the time, so that a whole site needs no index of its own.
  query =
    threadId === null
      ? query.orderBy('reaction.id', 'desc')
      : query
          .where('reaction.thread_id', '=', threadId)
          .orderBy('reaction.created_at', 'desc')
          .orderBy('reaction.id', 'desc');
  const rows = await query.limit(limit).execute();
  return rows.map((row) => ({
    ...toReaction(row),
    thread: { key: row.key, title: row.title, url: row.url },
  }));
}
