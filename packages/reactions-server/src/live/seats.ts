import { Refusal } from '../refusal.js';
import { visitorMarks } from '../moderation/visitor.js';

const retryAfter = 60;

/** Connections that stay open, for each visitor and in all: many people may share an address, but not a server. */
export class Seats {
  readonly #mostPerVisitor: number;
  readonly #most: number;
  readonly #markOf = visitorMarks();
  readonly #taken = new Map<string, number>();
  #all = 0;

  constructor({ mostPerVisitor = 50, most = 5000 } = {}) {
    this.#mostPerVisitor = mostPerVisitor;
    this.#most = most;
  }

  get taken(): number {
    return this.#all;
  }

  /**
   * Takes a seat; gives what leaves it again.
   * @throws {Refusal} `rate_limited` when the visitor has enough of them, `unavailable` when there is none
   */
  take(address: string | undefined): () => void {
    const visitor = this.#markOf(address);
    const own = this.#taken.get(visitor) ?? 0;
    if (own >= this.#mostPerVisitor)
      throw new Refusal('rate_limited', {
        retryAfter,
        detail: `You follow ${own} threads already: close one of their pages, or read again from time to time.`,
      });
    if (this.#all >= this.#most)
      throw new Refusal('unavailable', {
        retryAfter,
        detail: 'Too many readers follow threads just now: read again from time to time.',
      });
    this.#change(visitor, 1);
    return () => this.#change(visitor, -1);
  }

  #change(visitor: string, by: 1 | -1): void {
    const own = (this.#taken.get(visitor) ?? 0) + by;
    if (own === 0) this.#taken.delete(visitor);
    else this.#taken.set(visitor, own);
    this.#all += by;
  }
}
