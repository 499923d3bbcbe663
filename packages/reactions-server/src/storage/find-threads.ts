import type { Selectable } from 'kysely';
import type { Database } from './database.js';
import type { ThreadTable } from './schema.js';

export type ThreadRow = Selectable<ThreadTable>;

interface AskedThreads {
  siteId: string;
  keys: readonly string[];
}

/** Values in one query, under what every database takes. */
const mostAtOnce = 400;

/**
 * The threads under some keys, by the key that was asked for: the one that bears it, else the one of the address with
 * or without a slash at its end; and of one that was merged, the one that it was merged into.
 */
export async function findThreads(
  database: Database,
  { siteId, keys }: AskedThreads,
): Promise<Map<string, ThreadRow>> {
  const found = new Map<string, ThreadRow>();
  for (let from = 0; from < keys.length; from += mostAtOnce / 2) {
    const asked = keys.slice(from, from + mostAtOnce / 2);
    const rows = await rowsUnder(database, { siteId, keys: asked.flatMap(spellings) });
    const byKey = new Map(rows.map((row) => [row.key, row]));
    for (const key of asked) {
      const row = spellings(key).flatMap((spelling) => byKey.get(spelling) ?? [])[0];
      if (row) found.set(key, await survivor(database, row));
    }
  }
  return found;
}

export async function findThread(
  database: Database,
  { siteId, key }: { siteId: string; key: string },
): Promise<ThreadRow | null> {
  return (await findThreads(database, { siteId, keys: [key] })).get(key) ?? null;
}

function rowsUnder(database: Database, { siteId, keys }: AskedThreads): Promise<ThreadRow[]> {
  return database
    .selectFrom('thread')
    .selectAll()
    .where('site_id', '=', siteId)
    .where('key', 'in', [...new Set(keys)])
    .execute();
}

/** A key as it is, and as the same address is written elsewhere. A query belongs to what is before it. */
function spellings(key: string): string[] {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(key) ?? [];
  if (!/^(\/|https?:\/\/)./i.test(path)) return [key];
  return [key, (path.endsWith('/') ? path.slice(0, -1) : `${path}/`) + query];
}

async function survivor(database: Database, row: ThreadRow): Promise<ThreadRow> {
  if (row.merged_into === null) return row;
  const next = await database
    .selectFrom('thread')
    .selectAll()
    .where('id', '=', row.merged_into)
    .executeTakeFirstOrThrow();
  return survivor(database, next);
}
