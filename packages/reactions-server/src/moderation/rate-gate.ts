import { createHmac, randomBytes } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../refusal.js';
import type { RateLimit } from '../settings.js';
import { visitorOf } from './visitor.js';

/**
 * Lets each visitor pass so many times in a while. Addresses are only held as HMACs under a key that dies with
 * the process, and never written anywhere.
 */
export class RateGate {
  readonly #limiter: RateLimiterMemory | null;
  readonly #key = randomBytes(32);

  constructor(limit: RateLimit | 'off') {
    this.#limiter =
      limit === 'off' ? null : new RateLimiterMemory({ points: limit.requests, duration: limit.seconds });
  }

  /**
   * Counts one pass.
   * @throws {Refusal} `rate_limited` with the seconds to wait
   */
  async pass(address: string | undefined): Promise<void> {
    if (!this.#limiter) return;
    try {
      await this.#limiter.consume(this.#visitor(address));
    } catch (full) {
      throw refusalOf(full);
    }
  }

  /**
   * Looks whether a pass is left, without counting one.
   * @throws {Refusal} `rate_limited` with the seconds to wait
   */
  async look(address: string | undefined): Promise<void> {
    const state = await this.#limiter?.get(this.#visitor(address));
    if (state && state.remainingPoints <= 0) throw refusalOf(state);
  }

  #visitor(address: string | undefined): string {
    return createHmac('sha256', this.#key).update(visitorOf(address)).digest('base64');
  }
}

function refusalOf(state: unknown): unknown {
  if (!(state instanceof RateLimiterRes)) return state;
  const retryAfter = Math.max(1, Math.ceil(state.msBeforeNext / 1000));
  return new Refusal('rate_limited', { retryAfter, detail: `Try again in ${retryAfter} seconds.` });
}
