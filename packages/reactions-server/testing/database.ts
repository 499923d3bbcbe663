import { join } from 'node:path';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { uuidV7 } from '../src/storage/uuid.js';
import { emptyFolder } from './process.js';
import { template } from './postgres-server.js';

const postgres = inject('postgres');

/** Whether the tests run on Postgres; else they run on SQLite. */
export const onPostgres = postgres !== undefined;

/** What several servers and commands on one database are started with. */
export interface SharedDatabase {
  database: string;
  keyFile: string;
}

/** An empty database that several servers and commands can open; gone after the test. */
export async function sharedDatabase(): Promise<SharedDatabase> {
  const folder = await emptyFolder();
  const database = postgres === undefined ? `sqlite:${join(folder, 'reactions.db')}` : await create(postgres);
  return { database, keyFile: join(folder, 'reactions.db.key') };
}

/** The same for one server alone. */
export async function ownDatabase(): Promise<Partial<SharedDatabase>> {
  return onPostgres ? sharedDatabase() : { database: 'sqlite::memory:' };
}

/** The flags that name it. */
export function flagsOf({ database, keyFile }: SharedDatabase): string[] {
  return ['--database', database, '--key-file', keyFile];
}

/** Emptied ones, for the next test of this process: to make one takes Postgres longer than most tests. */
const spare: string[] = [];

/** The tables of a new one. */
let whole = '';

async function create(server: string): Promise<string> {
  const address = spare.pop() ?? (await make(server));
  whole ||= await tablesOf(address);
  onTestFinished(async () => {
    const tables = await tablesOf(address);
    // Not one in which a test has broken something.
    if (tables !== whole) return;
    await ask(address, `set lock_timeout = '10s'; truncate ${tables}`);
    spare.push(address);
  });
  return address;
}

/** A database of Postgres without tables; gone after the test. */
export async function barePostgres(more = ''): Promise<string> {
  const address = await make(postgres ?? '', `template template0 ${more}`);
  const name = new URL(address).pathname.slice(1);
  onTestFinished(async () => void (await ask(`${postgres}/postgres`, `drop database ${name} with (force)`)));
  return address;
}

async function make(server: string, like = `template ${template}`): Promise<string> {
  const name = `test_${uuidV7(Date.now()).replaceAll('-', '')}`;
  await ask(`${server}/postgres`, `create database ${name} ${like}`);
  return `${server}/${name}`;
}

/** The names of all tables but those of Kysely, as a list of SQL. */
async function tablesOf(address: string): Promise<string> {
  const [row] = await ask(
    address,
    `select string_agg(quote_ident(tablename), ', ' order by tablename) as names from pg_tables
      where schemaname = 'public' and tablename not like 'kysely%'`,
  );
  return row?.names ?? '';
}

const connections = new Map<string, pg.Pool>();

async function ask(address: string, statement: string): Promise<{ names: string }[]> {
  const { rows } = await connectionTo(address).query<{ names: string }>(statement);
  return rows;
}

/** Kept, because to connect takes longer than most statements. */
function connectionTo(address: string): pg.Pool {
  const known = connections.get(address);
  if (known) return known;
  const made = new pg.Pool({ connectionString: address, max: 1, allowExitOnIdle: true });
  // A test may cut it.
  made.on('error', () => {});
  connections.set(address, made);
  return made;
}
