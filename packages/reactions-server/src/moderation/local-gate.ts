import { LRUCache } from 'lru-cache';
import type { RateLimit } from '../settings.js';
import { rateRefusal } from './rate-refusal.js';
import { visitorMarks } from './visitor.js';

/** Visitors that are counted at the same time; who has not come for longest is forgotten first. */
const mostVisitors = 10_000;

interface Passes {
  count: number;
  endsAt: number;
}

/**
 * Lets each visitor pass so many times in a while, counted in memory: for what costs this process work and stores nothing,
 * and so is not worth a write.
 */
export class LocalGate {
  readonly #limit: RateLimit | 'off';
  readonly #now: () => number;
  readonly #passes = new LRUCache<string, Passes>({ max: mostVisitors });
  readonly #markOf = visitorMarks();

  /** @param now milliseconds, by a clock that never jumps */
  constructor(limit: RateLimit | 'off', { now = () => performance.now() } = {}) {
    this.#limit = limit;
    this.#now = now;
  }

  /**
   * Counts one pass.
   * @throws {Refusal} `rate_limited` with the seconds to wait
   */
  pass(address: string | undefined): void {
    if (this.#limit === 'off') return;
    const now = this.#now();
    const passes = this.#passesOf(this.#markOf(address), now, this.#limit.seconds * 1000);
    if (passes.count >= this.#limit.requests) throw rateRefusal(passes.endsAt - now);
    passes.count += 1;
  }

  #passesOf(mark: string, now: number, length: number): Passes {
    const known = this.#passes.get(mark);
    if (known && known.endsAt > now) return known;
    const none = { count: 0, endsAt: now + length };
    this.#passes.set(mark, none);
    return none;
  }
}
