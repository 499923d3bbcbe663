import { createIdempotencyKey } from '../drafts/idempotency-key.js';

/** Longer than one sending takes, work for the server included. */
const term = 60_000;

/** Two tabs that write at once see within this time whose word is the last. */
const settling = 60;

interface Claim {
  token: string;
  /** Milliseconds since 1970. */
  until: number;
}

/**
 * The turn of one tab, as a note in localStorage with a token and an end: what stands in for a lock where the browser
 * has none. Not as sure as one, which is why whatever is done under it bears to be done twice.
 */
export class Lease {
  readonly #name: string;
  readonly #token = createIdempotencyKey();

  constructor(name: string) {
    this.#name = name;
  }

  /** Resolves to whether this tab has the turn. */
  async take(): Promise<boolean> {
    const claim = this.#read();
    // An end further away than a term was written by another clock.
    if (claim && claim.until > Date.now() && claim.until <= Date.now() + term) return false;
    this.#write();
    await new Promise((resolve) => setTimeout(resolve, settling));
    return this.#isOurs();
  }

  /** Keeps the turn for another term; false where it was lost meanwhile. */
  renew(): boolean {
    if (!this.#isOurs()) return false;
    this.#write();
    return true;
  }

  release(): void {
    if (this.#isOurs()) localStorage.removeItem(this.#name);
  }

  #isOurs(): boolean {
    return this.#read()?.token === this.#token;
  }

  #read(): Claim | null {
    try {
      return JSON.parse(localStorage.getItem(this.#name) ?? 'null') as Claim | null;
    } catch {
      return null;
    }
  }

  #write(): void {
    const claim: Claim = { token: this.#token, until: Date.now() + term };
    try {
      localStorage.setItem(this.#name, JSON.stringify(claim));
    } catch {
      // Without room for the note there is no turn.
    }
  }
}
