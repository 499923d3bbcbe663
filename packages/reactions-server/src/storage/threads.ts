import type { FormSettings, Thread } from '@meepraten/reactions-client/protocol';
import { sql, type Selectable, type Transaction } from 'kysely';
import type { Database } from './database.js';
import type { Schema, ThreadTable } from './schema.js';
import { uuidV7 } from './uuid.js';

/** Values in one query, under what every database takes. */
const mostAtOnce = 500;

export type ThreadRow = Selectable<ThreadTable>;

export async function findThread(
  database: Database,
  { siteId, key }: { siteId: string; key: string },
): Promise<ThreadRow | null> {
  const row = await database
    .selectFrom('thread')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row ?? null;
}

/** What everyone may know of a thread. One that nobody has reacted to yet has no row. */
export function toThread(key: string, row: ThreadRow | null, form: FormSettings): Thread {
  return {
    key,
    title: row?.title ?? null,
    url: row?.url ?? null,
    state: row?.state ?? 'open',
    count: row?.count ?? 0,
    form,
  };
}

export async function ensureThread(
  transaction: Transaction<Schema>,
  {
    siteId,
    key,
    page,
    now,
  }: { siteId: string; key: string; page: { url: string; title: string }; now: number },
): Promise<ThreadRow> {
  return (
    transaction
      .insertInto('thread')
      .values({
        id: uuidV7(now),
        site_id: siteId,
        key,
        url: page.url || null,
        title: page.title || null,
        state: 'open',
        count: 0,
        seq: 0,
        created_at: now,
      })
      // A page without scripts tells neither; the first sending that does is believed.
      .onConflict((conflict) =>
        conflict.columns(['site_id', 'key']).doUpdateSet({
          url: sql`coalesce(thread.url, excluded.url)`,
          title: sql`coalesce(thread.title, excluded.title)`,
        }),
      )
      .returningAll()
      .executeTakeFirstOrThrow()
  );
}

/** The change numbers of threads that everyone may see, by key; one that has no row has none. */
export async function readSeqs(
  database: Database,
  { siteId, keys }: { siteId: string; keys: readonly string[] },
): Promise<Map<string, number>> {
  const seqs = new Map<string, number>();
  for (let from = 0; from < keys.length; from += mostAtOnce) {
    const rows = await database
      .selectFrom('thread')
      .select(['key', 'seq'])
      .where('site_id', '=', siteId)
      .where('key', 'in', keys.slice(from, from + mostAtOnce))
      .where('state', '!=', 'hidden')
      .execute();
    for (const { key, seq } of rows) seqs.set(key, seq);
  }
  return seqs;
}

export async function countThreads(
  database: Database,
  { siteId, keys }: { siteId: string; keys: readonly string[] },
): Promise<Record<string, number>> {
  const rows = await database
    .selectFrom('thread')
    .select(['key', 'count'])
    .where('site_id', '=', siteId)
    .where('key', 'in', keys)
    .where('state', '!=', 'hidden')
    .execute();
  const counted = new Map(rows.map(({ key, count }) => [key, count]));
  return Object.fromEntries(keys.map((key) => [key, counted.get(key) ?? 0]));
}
