import { copyFileSync, existsSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import type { Sending } from './readers.js';

interface StoredReaction {
  id: string;
  source: string;
}

/**
 * What is wrong in the file of a server that was killed, in words; empty when nothing is. It is looked at in a copy, so that
 * the next server has to recover the file by itself.
 */
export function auditCopy(
  file: string,
  sendings: readonly Sending[],
): { faults: string[]; stored: Set<string> } {
  const copy = `${file}.audit`;
  copyFileSync(file, copy);
  for (const end of ['-wal', '-shm'])
    if (existsSync(copy + end)) throw new Error(`${copy}${end} is left over.`);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
  const database = new SqliteDatabase(copy);
  try {
    const rows = database.prepare('select id, source from reaction').all() as StoredReaction[];
    const stored = new Set(rows.map(({ source }) => source));
    return { faults: [...soundness(database), ...losses(rows, sendings)], stored };
  } finally {
    database.close();
  }
}

/** Each query gives a row for everything that is not as it must be. */
const rules: Record<string, string> = {
  'a page of the file is damaged': `select * from pragma_integrity_check where integrity_check <> 'ok'`,
  'something points nowhere': 'select * from pragma_foreign_key_check',
  'a text is stored twice': 'select source from reaction group by source having count(*) > 1',
  'the count of a thread is not what it holds': `select 1 from thread where count <>
    (select count(*) from reaction where thread_id = thread.id and status = 'published')`,
  'the number of answers is not what is there': `select 1 from reaction where reply_count <>
    (select count(*) from reaction as answer where answer.parent_id = reaction.id and answer.shown = 1)`,
  'a reaction has no answer to repeat': `select id from reaction where id not in
    (select reaction_id from idempotency where status in (201, 202))`,
  'an answer has no reaction': `select key_hash from idempotency where status = 0
    or reaction_id not in (select id from reaction)`,
};

function soundness(database: SqliteDatabase.Database): string[] {
  return Object.entries(rules).flatMap(([fault, query]) => {
    const found = database.prepare(query).all();
    return found.length > 0 ? [`${fault}: ${found.length} times`] : [];
  });
}

function losses(rows: readonly StoredReaction[], sendings: readonly Sending[]): string[] {
  const ids = new Map(rows.map(({ id, source }) => [source, id]));
  return sendings.flatMap(({ key, body, acknowledged, id }) => {
    const kept = ids.get(body);
    if (acknowledged && kept === undefined) return [`${key} was acknowledged and is lost`];
    return id !== null && kept !== id ? [`${key} was acknowledged as ${id} and is stored as ${kept}`] : [];
  });
}
