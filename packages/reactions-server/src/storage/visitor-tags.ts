import { randomBytes } from 'node:crypto';
import { hmac } from '../crypto/keyring.js';
import { networkOf } from '../moderation/visitor.js';
import type { Database } from './database.js';

const day = 24 * 60 * 60 * 1000;

/** Days that a key is kept, its own included: long enough to recognise a visitor over midnight. */
export const keyDays = 2;

/** The number of the day, in UTC. */
export function dayOf(time: number): number {
  return Math.floor(time / day);
}

/**
 * What a visitor's reactions of today bear instead of an address: an HMAC over the network under a key of the day.
 * Once that key is destroyed the tag says nothing any more, to nobody. Null where there is no address.
 */
export async function visitorTag(
  database: Database,
  { address, now }: { address: string | undefined; now: number },
): Promise<string | null> {
  const network = networkOf(address);
  if (network === null) return null;
  return tagOf(await keyOfDay(database, dayOf(now)), network);
}

/** The tags that the same visitor has, or had yesterday. */
export async function recentTags(
  database: Database,
  { address, now }: { address: string | undefined; now: number },
): Promise<string[]> {
  const network = networkOf(address);
  if (network === null) return [];
  const keys = await database
    .selectFrom('visitor_key')
    .select('key')
    .where('day', '>', dayOf(now) - keyDays)
    .where('day', '<=', dayOf(now))
    .execute();
  return keys.map(({ key }) => tagOf(key, network));
}

function tagOf(key: string, network: string): string {
  return hmac(Buffer.from(key, 'base64url'), network);
}

/** Made by whoever needs it first. A new day's key is also the end of the old ones. */
async function keyOfDay(database: Database, today: number): Promise<string> {
  const known = () =>
    database.selectFrom('visitor_key').select('key').where('day', '=', today).executeTakeFirst();
  const kept = await known();
  if (kept) return kept.key;
  await database
    .insertInto('visitor_key')
    .values({ day: today, key: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('day').doNothing())
    .execute();
  await database
    .deleteFrom('visitor_key')
    .where('day', '<=', today - keyDays)
    .execute();
  return (await known())!.key;
}
