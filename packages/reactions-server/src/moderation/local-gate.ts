import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimit } from '../settings.js';
import { rateRefusal } from './rate-refusal.js';
import { visitorMarks } from './visitor.js';

/**
 * Lets each visitor pass so many times in a while, counted in memory: for what costs this process work and stores nothing,
 * and so is not worth a write.
 */
export class LocalGate {
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
    try {
      await this.#limiter?.consume(this.#markOf(address));
    } catch (full) {
      throw full instanceof RateLimiterRes ? rateRefusal(full.msBeforeNext) : full;
    }
  }
}
