import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '../src/storage/database.js';
import { startPostgresServer } from '../testing/postgres-server.js';
import { barePostgres, bareSqlite } from './bare.js';

export const engineNames = ['sqlite', 'postgres'] as const;

/** A kind of database that is measured. */
export interface MeasuredEngine {
  /** How many reactions it is filled with, where nobody says otherwise. */
  sizes: readonly number[];
  /** The name under which its figures are kept. */
  results: 'server' | 'server-postgres';
  /** Bare rows each second. */
  bare: number;
  /** The address of an empty database of that name. */
  create: (name: string) => Promise<string>;
  /** What a database that has been in use for a while has had done to it by itself. */
  settle: (database: Database) => Promise<void>;
  stop: () => Promise<void>;
}

const sqlite = async (folder: string): Promise<MeasuredEngine> => ({
  sizes: [1000, 100_000, 1_000_000],
  results: 'server',
  bare: bareSqlite(folder),
  create: async (name) => `sqlite:${join(folder, `${name}.db`)}`,
  settle: async () => {},
  stop: async () => {},
});

/** With the settings that Postgres comes with: `fsync` is on. */
async function postgres(): Promise<MeasuredEngine> {
  const { address, createDatabase, stop } = await startPostgresServer();
  const create = async (name: string) => {
    await createDatabase(name);
    return `${address}/${name}`;
  };
  return {
    sizes: [1000, 100_000],
    results: 'server-postgres',
    bare: await barePostgres(await create('bare')),
    create,
    settle: async (database) => void (await sql`vacuum analyze`.execute(database)),
    stop,
  };
}

export const startEngine = { sqlite, postgres } satisfies Record<
  (typeof engineNames)[number],
  (folder: string) => Promise<MeasuredEngine>
>;
