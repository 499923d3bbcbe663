import type { TestProject } from 'vitest/node';
import { openDatabase } from '../src/storage/engine.js';
import { startPostgresServer } from './embedded-postgres.js';

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
