import { randomUUID } from 'node:crypto';
import type { Keyring } from '../crypto/keyring.js';
import type { Database } from '../storage/database.js';
import { giveJobBack, takeJob } from '../storage/jobs.js';
import { resealContacts } from '../storage/reseal.js';
import { retrying } from '../storage/transact.js';
import { day, rules } from './rules.js';

/** What was removed, by kind; what there was nothing of is left out. */
export type Tidied = Record<string, number>;

interface Tidying {
  database: Database;
  keys: Keyring;
  /** Milliseconds UTC. */
  now: number;
}

/**
 * Removes what has been kept long enough. Null when another process is doing it.
 *
 * The time that counts goes on by a day at most from one run to the next, so that a clock which is years ahead for an
 * hour removes nothing, and a server that stood still for months catches up within days.
 */
export async function tidy({ database, keys, now }: Tidying): Promise<Tidied | null> {
  const holder = randomUUID();
  const job = await takeJob(database, { holder, now });
  if (!job) return null;
  let mark: number | null = null;
  try {
    const time = Math.min(now, (job.mark ?? now) + day);
    const tidied = await applyRules(database, time);
    const resealed = await resealContacts(database, keys);
    mark = Math.max(time, job.mark ?? time);
    return resealed > 0 ? { ...tidied, 'e-mail addresses under an older key': resealed } : tidied;
  } finally {
    await giveJobBack(database, { holder, mark });
  }
}

async function applyRules(database: Database, time: number): Promise<Tidied> {
  const tidied: Tidied = {};
  for (const [kind, rule] of Object.entries(rules)) {
    const count = await retrying(() => rule(database, time));
    if (count > 0) tidied[kind] = count;
  }
  return tidied;
}
