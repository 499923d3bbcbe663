import type { FormSettings, Thread, ThreadState } from '@meepraten/reactions-client/protocol';
import { sql, type Transaction } from 'kysely';
import type { Database } from './database.js';
import { findThread, findThreads, type ThreadRow } from './find-threads.js';
import type { Schema } from './schema.js';
import { uuidV7 } from './uuid.js';

/** What everyone may know of a thread. One that nobody has reacted to yet has no row, and `otherwise` is its state. */
export function toThread(
  key: string,
  row: ThreadRow | null,
  { form, otherwise }: { form: FormSettings; otherwise: ThreadState },
): Thread {
  return {
    key,
    title: row?.title ?? null,
    url: row?.url ?? null,
    state: row?.state ?? otherwise,
    count: shownCount(row),
    form,
  };
}

/** The row of a thread that nobody has reacted to yet. */
export function newThread({ siteId, key, page, now }: EnsuredThread): ThreadRow {
  return {
    id: uuidV7(now),
    site_id: siteId,
    key,
    url: page.url || null,
    title: page.title || null,
    state: 'open',
    count: 0,
    seq: 0,
    created_at: now,
    merged_into: null,
  };
}

interface EnsuredThread {
  siteId: string;
  key: string;
  page: { url: string; title: string };
  now: number;
}

/** The thread of a page, made when nobody has reacted to it yet; its row is held until the transaction ends. */
export async function ensureThread(
  transaction: Transaction<Schema>,
  { siteId, key, page, now }: EnsuredThread,
): Promise<ThreadRow> {
  const known = await findThread(transaction, { siteId, key });
  const row = await transaction
    .insertInto('thread')
    .values(newThread({ siteId, key: known?.key ?? key, page, now }))
    // A page without scripts tells neither; the first sending that does is believed.
    .onConflict((conflict) =>
      conflict.columns(['site_id', 'key']).doUpdateSet({
        url: sql`coalesce(thread.url, excluded.url)`,
        title: sql`coalesce(thread.title, excluded.title)`,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  // Merged between the two statements: now it is found where it went.
  return row.merged_into === null ? row : ensureThread(transaction, { siteId, key, page, now });
}

/** The change numbers of threads by key; one that has no row has none. */
export async function readSeqs(
  database: Database,
  place: { siteId: string; keys: readonly string[] },
): Promise<Map<string, number>> {
  const threads = await findThreads(database, place);
  return new Map([...threads].map(([key, { seq }]) => [key, seq]));
}

export async function countThreads(
  database: Database,
  place: { siteId: string; keys: readonly string[] },
): Promise<Record<string, number>> {
  const threads = await findThreads(database, place);
  return Object.fromEntries(place.keys.map((key) => [key, shownCount(threads.get(key) ?? null)]));
}

/** How many reactions everyone may see. */
function shownCount(row: ThreadRow | null): number {
  return row && row.state !== 'hidden' ? row.count : 0;
}
