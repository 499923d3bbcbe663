import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../refusal.js';
import type { RateLimit } from '../settings.js';
import { visitorMarks } from './visitor.js';

/** Lets each visitor pass so many times in a while. */
export class RateGate {
  readonly #limiter: RateLimiterMemory | null;
  readonly #markOf = visitorMarks();

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
      await this.#limiter.consume(this.#markOf(address));
    } catch (full) {
      throw refusalOf(full);
    }
  }

  /**
   * Looks whether a pass is left, without counting one.
   * @throws {Refusal} `rate_limited` with the seconds to wait
   */
  async look(address: string | undefined): Promise<void> {
    const state = await this.#limiter?.get(this.#markOf(address));
    if (state && state.remainingPoints <= 0) throw refusalOf(state);
  }
}

function refusalOf(state: unknown): unknown {
  if (!(state instanceof RateLimiterRes)) return state;
  const retryAfter = Math.max(1, Math.ceil(state.msBeforeNext / 1000));
  return new Refusal('rate_limited', { retryAfter, detail: `Try again in ${retryAfter} seconds.` });
}
