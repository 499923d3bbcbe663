import { randomBytes } from 'node:crypto';
import type { Database } from './database.js';

const day = 24 * 60 * 60 * 1000;

/** Days that a key is kept, its own included: long enough to recognise a visitor over midnight. */
export const keyDays = 2;

/** The number of the day, in UTC. */
export function dayOf(time: number): number {
  return Math.floor(time / day);
}

/** Midnight in UTC. */
export function endOfDay(time: number): number {
  return (dayOf(time) + 1) * day;
}

/** The key of a day, or null as long as nobody has needed it. */
export async function knownKey(database: Database, now: number): Promise<string | null> {
  const row = await database
    .selectFrom('visitor_key')
    .select('key')
    .where('day', '=', dayOf(now))
    .executeTakeFirst();
  return row?.key ?? null;
}

/**
 * The random key of a day, which visitors are told apart with: the same for all servers on the database, and destroyed
 * after two days. Made by whoever needs it first; a new day's key is also the end of the old ones.
 */
export async function keyOfDay(database: Database, now: number): Promise<string> {
  const today = dayOf(now);
  const known = await knownKey(database, now);
  if (known !== null) return known;
  await database
    .insertInto('visitor_key')
    .values({ day: today, key: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('day').doNothing())
    .execute();
  await database
    .deleteFrom('visitor_key')
    .where('day', '<=', today - keyDays)
    .execute();
  return (await knownKey(database, now))!;
}

/** The keys of today and yesterday, as far as there are any. */
export async function recentKeys(database: Database, now: number): Promise<string[]> {
  const rows = await database
    .selectFrom('visitor_key')
    .select('key')
    .where('day', '>', dayOf(now) - keyDays)
    .where('day', '<=', dayOf(now))
    .execute();
  return rows.map(({ key }) => key);
}
