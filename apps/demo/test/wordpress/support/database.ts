import { once } from 'node:events';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram, run, spawnTied } from '@meepraten/build-config/process';

export interface MariaDb {
  /** Where it is spoken to: nothing listens on the network. */
  socket: string;
  stop(): Promise<void>;
}

const quiet = { output: 'keep' } as const;

/**
 * A MariaDB of its own in a folder, with one empty database, and with a superuser who needs no password.
 * @throws {Error} with what it said, when it does not start
 */
export async function startDatabase(folder: string, name: string): Promise<MariaDb> {
  const data = join(folder, 'data');
  const socket = join(folder, 'sql.sock');
  const user = `--user=${userInfo().username}`;
  const own = ['--no-defaults', `--datadir=${data}`, user];
  const installing = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  const { ok, output } = await run('mariadb-install-db', [...own, ...installing], quiet);
  if (!ok) throw new Error(`MariaDB could not make its tables:\n${output}`);
  // What a power cut would take is of no use to a test.
  const hasty = ['--innodb-flush-log-at-trx-commit=0', '--skip-log-bin'];
  const args = [...own, `--socket=${socket}`, '--skip-networking', ...hasty];
  // Debian keeps it where only administrators look for programs.
  const program = findProgram(['mariadbd'], `${process.env['PATH']}:/usr/sbin`) ?? 'mariadbd';
  const server = spawnTied(program, args, { stdio: 'ignore' });
  const ended = once(server, 'exit');
  await untilReady(socket);
  const make = ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', `create database ${name}`];
  const made = await run('mariadb', make, quiet);
  if (!made.ok) throw new Error(`MariaDB made no database:\n${made.output}`);
  return {
    socket,
    async stop() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function untilReady(socket: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const ping = ['--no-defaults', `--socket=${socket}`, '--user=root', 'ping'];
    if ((await run('mariadb-admin', ping, quiet)).ok) return;
    await wait(100);
  }
  throw new Error('MariaDB did not become ready within a minute.');
}
