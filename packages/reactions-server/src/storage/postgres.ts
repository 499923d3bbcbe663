import { resolve } from 'node:path';
import {
  CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  sql,
  type MigrationLockOptions,
} from 'kysely';
import type { ClientConfig, Pool } from 'pg';
import { DatabaseUnusable, type Database } from './database.js';
import type { Engine, OpenOptions } from './engine.js';
import { migrate } from './migrate.js';
import { migrationNames } from './migrations.js';
import type { Schema } from './schema.js';
import { transact } from './transact.js';

const standardPort = 5432;
const mostConnections = 10;

/** Milliseconds to wait for a connection. */
const patience = 5000;

/** After which a server that died within a transaction holds nobody up any more. */
const longestPause = '30s';

export function isPostgres(address: string): boolean {
  return /^postgres(?:ql)?:/i.test(address);
}

/**
 * The engine of `postgres://user:password@host:port/name?sslmode=…`, for Postgres and what speaks its language.
 * @throws {DatabaseUnusable} when the address names no database
 */
export function postgresEngine(address: string): Engine {
  const url = URL.parse(address);
  const database = /^\/([^/]+)$/.exec(url?.pathname ?? '')?.[1];
  if (!url || !database)
    throw new DatabaseUnusable(
      '--database takes the address of one database, for example --database postgres://user:password@host:5432/reactions',
    );
  const name = `postgres://${url.hostname}${url.hostname && `:${url.port || standardPort}`}/${database}`;
  return {
    name,
    file: null,
    stem: resolve(database.replace(/[^\w-]/g, '_')),
    open: (options) => open(address, { name, ...options }),
    size: sizeOf,
    forgetDeleted,
  };
}

async function open(
  address: string,
  { name, mustExist = false, asItIs = false }: OpenOptions & { name: string },
): Promise<Database> {
  const database = new Kysely<Schema>({
    dialect: new Dialect({ pool: await poolOf(address), onCreateConnection }),
  });
  try {
    await requireUnicode(database);
    if (mustExist) await requireTables(database);
    if (!asItIs && !(await isUpToDate(database))) await migrateAlone(database);
    return database;
  } catch (cause) {
    await database.destroy();
    throw new DatabaseUnusable(`${name} cannot be used: ${whyNot(cause)}`, { cause });
  }
}

/** The driver is loaded by who needs it: most servers are on SQLite. */
async function poolOf(address: string): Promise<Pool> {
  const { default: pg } = await import('pg');
  const types = new pg.TypeOverrides();
  // Times and counts are far below 2^53.
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const settings: ClientConfig = {
    connectionString: address,
    application_name: 'meepraten-reactions',
    connectionTimeoutMillis: patience,
    keepAlive: true,
    types,
  };
  const pool = new pg.Pool({ ...settings, max: mostConnections });
  // A connection that breaks while nobody uses it is replaced by the next who asks; unheard, it would end the process.
  pool.on('error', () => {});
  return pool;
}

/** COMMIT has to mean "on disk", whatever the database or the role is set to; what is stronger stays. */
async function onCreateConnection(connection: { executeQuery(query: CompiledQuery): Promise<unknown> }) {
  await connection.executeQuery(
    CompiledQuery.raw(`select set_config('idle_in_transaction_session_timeout', '${longestPause}', false),
      case when current_setting('synchronous_commit') <> 'remote_apply'
        then set_config('synchronous_commit', 'on', false) end`),
  );
}

class Dialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new RowLocking();
  }
}

/** Holds a row while migrations run: advisory locks, the way of Kysely, are not everywhere, and not kept by every pooler. */
class RowLocking extends PostgresAdapter {
  override async acquireMigrationLock(
    database: Kysely<Record<string, { id: string }>>,
    { lockTable, lockRowId }: MigrationLockOptions,
  ): Promise<void> {
    await database.selectFrom(lockTable).select('id').where('id', '=', lockRowId).forUpdate().execute();
  }

  override async releaseMigrationLock(): Promise<void> {}
}

/** Seen without a lock, and without the right to make tables, which a running server then needs no more. */
async function isUpToDate(database: Database): Promise<boolean> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
      database,
    );
    return rows.map(({ name }) => name).join() === migrationNames.join();
  } catch (error) {
    if ((error as { code?: string }).code === undefinedTable) return false;
    throw error;
  }
}

const undefinedTable = '42P01';

/** All or nothing, and one process at a time. Of several on an empty database one makes the lock, and the others fail once. */
async function migrateAlone(database: Database): Promise<void> {
  const once = () => transact(database, (transaction) => migrate(transaction, spelling));
  await once().catch(once);
}

/** The words of the migrations, which are those of SQLite. Texts sort by their bytes there, and everywhere. */
function spelling(statement: string): string {
  return statement
    .replace(/\) strict(?:, without rowid)?$/, ')')
    .replace(/\btext\b/g, 'text collate "C"')
    .replace(/\binteger\b/g, 'bigint')
    .replace(/\bblob\b/g, 'bytea');
}

/** In one line, with what to do. The driver's own messages name user and database, never a password. */
function whyNot(cause: unknown): string {
  const { code = '', message } = cause as { code?: string; message: string };
  const advice = advices[code];
  if (isUnreachable.test(code) || message.startsWith('timeout'))
    return 'nothing answers there. Start Postgres, or name another host and port with --database.';
  return advice ? `${message}: ${advice}` : message;
}

const isUnreachable = /^(?:ECONN|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|ENOENT)/;

/** By SQLSTATE. */
const advices: Readonly<Record<string, string>> = {
  '28P01': 'look at user and password in --database.',
  '28000': 'look at user and sslmode in --database, and at pg_hba.conf.',
  '3D000': 'make it with createdb, encoding UTF8.',
  '42501': 'it takes the right to create tables in its schema.',
  '53300': 'it has no connection left: raise max_connections, or put a pooler in front.',
};

async function requireUnicode(database: Database): Promise<void> {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(database);
  const encoding = rows[0]?.server_encoding;
  if (encoding !== 'UTF8')
    throw new Error(
      `its encoding is ${encoding}, which has not every letter: make one with encoding 'UTF8'.`,
    );
}

async function requireTables(database: Database): Promise<void> {
  const tables = await database.introspection.getTables();
  if (!tables.some(({ name }) => name === 'reaction'))
    throw new Error('it has no tables of Meepraten: "migrate" and the first start make them.');
}

async function sizeOf(database: Database): Promise<number> {
  const { rows } = await sql<{
    bytes: number;
  }>`select pg_database_size(current_database()) as bytes`.execute(database);
  return rows[0]?.bytes ?? 0;
}

async function forgetDeleted(database: Database): Promise<string> {
  await sql`vacuum`.execute(database);
  return 'The write-ahead log of Postgres, and what is archived of it, hold them until they are recycled.';
}
