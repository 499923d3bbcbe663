import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import SqliteDatabase from 'better-sqlite3';
import { Kysely, sql, SqliteDialect } from 'kysely';
import { DatabaseUnusable, type Database } from './database.js';
import type { Engine, OpenOptions } from './engine.js';
import { GroupCommitDialect } from './group-commit.js';
import { migrate } from './migrate.js';
import type { Schema } from './schema.js';

const inMemory = ':memory:';
const statementsKept = 400;

/** Milliseconds to wait for another process that writes to the same file. */
const patience = 5000;

/**
 * The engine of `sqlite:PATH`, or of `sqlite::memory:`.
 * @throws {DatabaseUnusable} for every other address
 */
export function sqliteEngine(address: string): Engine {
  const path = /^sqlite:(.+)$/.exec(address)?.[1];
  if (!path)
    throw new DatabaseUnusable(
      `--database takes sqlite:PATH or postgres://… and not "${withoutSecret(address)}", for example --database sqlite:./reactions.db`,
    );
  const file = path === inMemory ? null : resolve(path);
  return {
    name: file ?? 'in memory: nothing is kept',
    file,
    stem: file,
    open: (options) => open(file ?? inMemory, options),
    size: file === null ? null : async () => sizeOf(file),
    forgetDeleted,
  };
}

/** What may be a mistyped address of a server may hold a password. */
function withoutSecret(address: string): string {
  return address.replace(/\/\/.*@/, '//…@');
}

/**
 * KiB of a file that each connection keeps. The library would keep eight times as much, of what the system keeps anyway.
 */
const cache = 'cache_size = -2000';

/**
 * A reaction is only acknowledged after COMMIT, so COMMIT has to mean "on disk": WAL with `synchronous = FULL`.
 * @throws {DatabaseUnusable} when the file is missing, cannot be opened, is no database or comes from a newer version
 */
async function open(
  file: string,
  { mustExist = false, asItIs = false }: OpenOptions = {},
): Promise<Database> {
  if (mustExist && file !== inMemory && !existsSync(file))
    throw new DatabaseUnusable(
      `there is no database at ${file}: run this in the folder that the server was started in, or name its database with --database sqlite:PATH.`,
    );
  try {
    if (file !== inMemory && !mustExist) createFile(file);
    const sqlite = new SqliteDatabase(file, { fileMustExist: mustExist, timeout: patience });
    await writeAhead(sqlite);
    for (const pragma of ['synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON', cache])
      sqlite.pragma(pragma);
    const writer = remembering(sqlite);
    const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: writer }) });
    if (!asItIs) await migrateAlone(sqlite, database);
    // What is in memory only waits for no disk, and has no second connection.
    if (file === inMemory) return database;
    const openReader = () => {
      const reader = new SqliteDatabase(file, { readonly: true, timeout: patience });
      reader.pragma(cache);
      return remembering(reader);
    };
    return new Kysely<Schema>({ dialect: new GroupCommitDialect({ writer, openReader }) });
  } catch (cause) {
    throw new DatabaseUnusable(`${file} cannot be used: ${(cause as Error).message}`, { cause });
  }
}

/** For its owner's eyes only; SQLite gives the files beside it the same rights. */
function createFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  closeSync(openSync(file, 'a', 0o600));
}

/**
 * While another process does the same to a new file, SQLite answers "busy" at once and not after its own time-out:
 * https://sqlite.org/c3ref/busy_handler.html
 */
async function writeAhead(sqlite: SqliteDatabase.Database): Promise<void> {
  const giveUpAt = Date.now() + patience;
  for (;;) {
    try {
      sqlite.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      const isBusy = (error as { code?: string }).code === 'SQLITE_BUSY';
      if (!isBusy || Date.now() > giveUpAt) throw error;
      await wait(20);
    }
  }
}

/** Kysely prepares each statement anew; keeping them saves a third of a short query. */
function remembering(sqlite: SqliteDatabase.Database) {
  const statements = new Map<string, SqliteDatabase.Statement>();
  return {
    prepare(text: string) {
      // A full disk has ended the transaction already, and a second end would hide why:
      // https://sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
      if (text === 'rollback' && !sqlite.inTransaction) return sqlite.prepare('select 1 where false');
      const kept = statements.get(text);
      if (kept) return kept;
      if (statements.size >= statementsKept) statements.clear();
      const statement = sqlite.prepare(text);
      statements.set(text, statement);
      return statement;
    },
    close: () => sqlite.close(),
    get inTransaction() {
      return sqlite.inTransaction;
    },
  };
}

/** All or nothing, and one process at a time: two servers may start on a new file at once. */
async function migrateAlone(sqlite: SqliteDatabase.Database, database: Database): Promise<void> {
  sqlite.exec('begin immediate');
  try {
    await migrate(database);
    sqlite.exec('commit');
  } catch (error) {
    sqlite.exec('rollback');
    throw error;
  }
}

function sizeOf(file: string): number {
  return [file, `${file}-wal`].reduce(
    (bytes, each) => bytes + (statSync(each, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}

/** Without this, what was deleted stays readable in free pages and in the log beside the file. */
async function forgetDeleted(database: Database): Promise<string | null> {
  const isRead =
    'A server is reading: stop it and run erase again, so that the log beside the file forgets too.';
  try {
    await sql`vacuum`.execute(database);
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(database);
    return rows[0]?.busy === 0 ? null : isRead;
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return isRead;
    throw error;
  }
}
