import { createSecretKey } from 'node:crypto';
import { hmac } from '../crypto/keyring.js';
import { networkOf } from '../moderation/visitor.js';
import type { Database } from './database.js';
import { keyOfDay, recentKeys } from './visitor-keys.js';

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
  return tagOf(await keyOfDay(database, now), network);
}

/** The tags that the same visitor has, or had yesterday. */
export async function recentTags(
  database: Database,
  { address, now }: { address: string | undefined; now: number },
): Promise<string[]> {
  const network = networkOf(address);
  if (network === null) return [];
  return (await recentKeys(database, now)).map((key) => tagOf(key, network));
}

function tagOf(key: string, network: string): string {
  return hmac(createSecretKey(key, 'base64url'), network);
}
