import type { Database } from '../storage/database.js';
import type { ThreadRow } from '../storage/find-threads.js';
import { newThread } from '../storage/threads.js';

export interface ThreadName {
  siteId: string;
  key: string;
}

/** Nothing stands under a key. */
export class UnknownThread extends Error {
  constructor(key: string) {
    super(`there is no thread "${key}": see "threads list".`);
  }
}

/**
 * The thread that bears this very key, whatever became of it.
 * @throws {UnknownThread}
 */
export async function requireOwnThread(database: Database, { siteId, key }: ThreadName): Promise<ThreadRow> {
  const row = await database
    .selectFrom('thread')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row) throw new UnknownThread(key);
  return row;
}

/** Makes a thread before anybody reacts; one that is there already stays as it is, but for an address it lacked. */
export async function addThread(
  database: Database,
  { siteId, key, url, now }: ThreadName & { url: string | null; now: number },
): Promise<ThreadRow> {
  return database
    .insertInto('thread')
    .values(newThread({ siteId, key, page: { url: url ?? '', title: '' }, now }))
    .onConflict((conflict) =>
      conflict
        .columns(['site_id', 'key'])
        .doUpdateSet({ url: (eb) => eb.fn.coalesce('thread.url', 'excluded.url') }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}
