import type { Database } from './database.js';
import { findThread } from './find-threads.js';

/** How many reactions bear one of these visitor tags, of those that came after `since` (milliseconds UTC). */
export async function countByVisitor(
  database: Database,
  { tags, since }: { tags: readonly string[]; since: number },
): Promise<number> {
  if (tags.length === 0) return 0;
  const { count } = await database
    .selectFrom('reaction')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('ip_tag', 'in', tags)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many reactions came in a thread after `since` (milliseconds UTC). */
export async function countInThread(
  database: Database,
  { siteId, thread, since }: { siteId: string; thread: string; since: number },
): Promise<number> {
  const found = await findThread(database, { siteId, key: thread });
  if (!found) return 0;
  const { count } = await database
    .selectFrom('reaction')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('thread_id', '=', found.id)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}
