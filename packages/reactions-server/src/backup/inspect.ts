import SqliteDatabase from 'better-sqlite3';
import type { Selectable } from 'kysely';
import { brokenEntry } from '../moderation/audit.js';
import { migrationNames } from '../storage/migrations.js';
import type { AuditTable } from '../storage/schema.js';

/** What a database file holds, and all that is wrong with it. */
export interface Inspection {
  /** Why it cannot be used, one sentence each; empty when it can. */
  faults: string[];
  /** What is odd but loses nothing. */
  oddities: string[];
  threads: number;
  reactions: number;
  /** Which secrets of the key file it was written under. */
  keyIds: string[];
  /** Migrations that the next start will make. */
  pending: string[];
}

/**
 * Reads a database file whole, without changing it: its pages and indexes, what refers to what, its version, and
 * whether the counts of threads are those of their reactions.
 * @throws {Error} when it is no database of ours; the message says why
 */
export function inspectFile(file: string): Inspection {
  // Who only reads a file with a log leaves that log behind: so it is opened for writing, and nothing is written.
  const database = new SqliteDatabase(file, { fileMustExist: true });
  database.pragma('query_only = ON');
  try {
    const { faults: version, pending } = inspectVersion(database);
    const number = (query: string) => database.prepare<[], number>(query).pluck().get() ?? 0;
    return {
      faults: [...version, ...inspectPages(database)],
      oddities: inspectBooks(database, { pending }),
      threads: number('select count(*) from thread'),
      reactions: number('select count(*) from reaction'),
      keyIds: database.prepare<[], string>('select id from encryption_key order by id').pluck().all(),
      pending,
    };
  } finally {
    database.close();
  }
}

/** How much a database holds, in words. */
export function contentOf({ reactions, threads }: Pick<Inspection, 'reactions' | 'threads'>): string {
  return `${reactions} ${reactions === 1 ? 'reaction' : 'reactions'} in ${threads} ${threads === 1 ? 'thread' : 'threads'}`;
}

function inspectVersion(database: SqliteDatabase.Database): Pick<Inspection, 'faults' | 'pending'> {
  const isOurs = database
    .prepare<[], string>(`select name from sqlite_master where name in ('kysely_migration', 'reaction')`)
    .all();
  if (isOurs.length < 2) throw new Error('it is a database, but not one of Meepraten.');
  const made = database.prepare<[], string>('select name from kysely_migration').pluck().all();
  return compareVersion(made);
}

/** How a database that has seen some migrations stands to this version. */
export function compareVersion(made: readonly string[]): Pick<Inspection, 'faults' | 'pending'> {
  const unknown = made.filter((name) => !migrationNames.includes(name));
  return {
    faults: unknown.map((name) => `it comes from a newer version, which made ${name}: update first.`),
    pending: migrationNames.filter((name) => !made.includes(name)),
  };
}

function inspectPages(database: SqliteDatabase.Database): string[] {
  const damage = (database.pragma('integrity_check(10)') as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok');
  const strays = database.pragma('foreign_key_check') as { table: string; parent: string }[];
  return [
    ...damage.map((line) => `it is damaged: ${line}`),
    ...(strays.length > 0
      ? [
          `${strays.length} rows refer to what is not there, the first from ${strays[0]?.table} to ${strays[0]?.parent}.`,
        ]
      : []),
  ];
}

/** Gives the keys of threads whose count is wrong, in every SQL. */
export const wrongCounts = `select key from thread where count !=
  (select count(*) from reaction where thread_id = thread.id and status = 'published') limit 5`;

export function aboutWrongCount(key: string): string {
  return `the count of the thread "${key}" is not that of its published reactions.`;
}

/** What is told of an audit trail that is not as it was written. */
export function aboutAudit(inOrder: Iterable<Selectable<AuditTable>>): string[] {
  const broken = brokenEntry(inOrder);
  return broken === null ? [] : [`the audit trail was changed, at its entry ${broken} or before.`];
}

function inspectBooks(database: SqliteDatabase.Database, { pending }: Pick<Inspection, 'pending'>): string[] {
  const wrong = database.prepare<[], string>(wrongCounts).pluck().all().map(aboutWrongCount);
  if (pending.includes('0070-audit')) return wrong;
  const trail = database.prepare<[], Selectable<AuditTable>>('select * from audit order by number');
  return [...wrong, ...aboutAudit(trail.iterate())];
}
