import { sql, type Transaction } from 'kysely';
import type { Database } from '../storage/database.js';
import type { ThreadRow } from '../storage/find-threads.js';
import type { Schema } from '../storage/schema.js';
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

/** Lets one owner at a time change threads. It must be the transaction's first statement: it writes. */
export async function holdSite(transaction: Transaction<Schema>, siteId: string): Promise<void> {
  await transaction
    .updateTable('site')
    .set((eb) => ({ created_at: eb.ref('created_at') }))
    .where('id', '=', siteId)
    .execute();
}

/**
 * The thread that bears this very key, whatever became of it; held, so that no reaction comes between what is read and
 * what is written.
 * @throws {UnknownThread}
 */
export async function holdOwnThread(
  transaction: Transaction<Schema>,
  { siteId, key }: ThreadName,
): Promise<ThreadRow> {
  const row = await transaction
    .updateTable('thread')
    .set({ seq: sql`seq` })
    .where('site_id', '=', siteId)
    .where('key', '=', key)
    .returningAll()
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
