import type { Database } from './database.js';

const name = 'tidy';

/** Milliseconds after which a process that took the job and died is given up. */
const lease = 10 * 60 * 1000;

/**
 * Takes the job of tidying up for one process, and tells what the last run remembered. Null when another process is
 * at it. A lease that ends later than any could is left from a clock that was wrong.
 */
export async function takeJob(
  database: Database,
  { holder, now }: { holder: string; now: number },
): Promise<{ mark: number | null } | null> {
  await database
    .insertInto('job')
    .values({ name, holder: null, until: 0, mark: 0 })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const taken = await database
    .updateTable('job')
    .set({ holder, until: now + lease })
    .where('name', '=', name)
    .where((eb) => eb.or([eb('holder', 'is', null), eb('until', '<=', now), eb('until', '>', now + lease)]))
    .returning('mark')
    .executeTakeFirst();
  return taken ? { mark: Number(taken.mark) || null } : null;
}

export async function giveJobBack(
  database: Database,
  { holder, mark }: { holder: string; mark: number | null },
): Promise<void> {
  await database
    .updateTable('job')
    .set({ holder: null, ...(mark === null ? {} : { mark }) })
    .where('name', '=', name)
    .where('holder', '=', holder)
    .execute();
}
