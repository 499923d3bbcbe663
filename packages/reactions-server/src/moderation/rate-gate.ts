import { hmac, type Keyring } from '../crypto/keyring.js';
import type { RateLimit } from '../settings.js';
import type { Database } from '../storage/database.js';
import { countPass, readPasses } from '../storage/passes.js';
import { endOfDay, keyOfDay, knownKey } from '../storage/visitor-keys.js';
import { rateRefusal } from './rate-refusal.js';
import { visitorOf } from './visitor.js';

/** Counts one pass of one visitor, within the transaction that does what they came for. */
export interface Pass {
  /** @throws {Refusal} `rate_limited` when others have taken the last one meanwhile */
  readonly use: (database: Database) => Promise<void>;
}

const free: Pass = { use: async () => {} };

interface GateOptions {
  /** What passes are counted for. */
  name: string;
  limit: RateLimit | 'off';
  database: Database;
  keys: Pick<Keyring, 'visitorMark'>;
  now: () => number;
}

/**
 * Lets each visitor pass so many times in a while, counted in the database: by all servers on it together, and on after a
 * restart. What is stored is no address but an HMAC, for which one needs the key file and the key of the day, which is
 * destroyed; so at midnight in UTC everybody is counted anew.
 */
export class RateGate {
  readonly #options: GateOptions;

  constructor(options: GateOptions) {
    this.#options = options;
  }

  /**
   * Looks whether a pass is left, and gives it; it counts once it is used. Writes nothing.
   * @throws {Refusal} `rate_limited` with the seconds to wait
   */
  async look(address: string | undefined): Promise<Pass> {
    const { name, limit, database, keys, now: clock } = this.#options;
    if (limit === 'off') return free;
    const now = clock();
    const windowUnder = (key: string) => ({
      mark: hmac(keys.visitorMark, key, name, visitorOf(address)),
      now,
      end: Math.min(now + limit.seconds * 1000, endOfDay(now)),
    });
    const known = await knownKey(database, now);
    const before = known === null ? null : await readPasses(database, windowUnder(known));
    if (before && before.count >= limit.requests) throw rateRefusal(before.endsAt - now);
    return {
      use: async (transaction) => {
        const key = known ?? (await keyOfDay(transaction, now));
        const { count, endsAt } = await countPass(transaction, windowUnder(key));
        if (count > limit.requests) throw rateRefusal(endsAt - now);
      },
    };
  }
}
