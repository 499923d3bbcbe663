import { setTimeout as wait } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { Database } from './database.js';
import type { Schema } from './schema.js';

/**
 * Errors of Postgres and its kin that come from what others did at the same moment: a serialization failure, a deadlock,
 * a row that went or came meanwhile. https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html
 */
const passing: ReadonlySet<unknown> = new Set(['40001', '40P01', '23503', '23505']);

const mostAttempts = 8;
const firstPause = 10;

/**
 * Writes all or nothing. The work may be done several times, and must leave no trace outside its transaction until it has
 * ended.
 */
export function transact<Result>(
  database: Database,
  work: (transaction: Transaction<Schema>) => Promise<Result>,
): Promise<Result> {
  return retrying(() => database.transaction().execute(work));
}

/** Does something again that failed for what others did, after a while that grows and is never the same for two. */
export async function retrying<Result>(act: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === mostAttempts || !passing.has((error as { code?: unknown } | null)?.code)) throw error;
      await wait(Math.random() * firstPause * 2 ** attempt);
    }
  }
}
