import type { Database } from '../storage/database.js';
import { readSeqs } from '../storage/threads.js';

export interface ThreadPlace {
  siteId: string;
  key: string;
}

/** Milliseconds between two looks. */
const standardPace = 500;

interface Waiter {
  place: ThreadPlace;
  /** The change number that it knows. */
  seen: number;
  wake: () => void;
}

export interface ThreadWatchOptions {
  paceMs?: number;
  onFailure?: (error: unknown) => void;
}

/**
 * Tells who waits when a thread has changed, whichever process on the database changed it: one look for all that wait,
 * at a steady pace, and none when nobody does. Asking works with every database; being told by one does not.
 */
export class ThreadWatch {
  readonly #database: Database;
  readonly #paceMs: number;
  readonly #onFailure: (error: unknown) => void;
  readonly #waiting = new Set<Waiter>();
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> = Promise.resolve();

  constructor(database: Database, { paceMs = standardPace, onFailure = () => {} }: ThreadWatchOptions = {}) {
    this.#database = database;
    this.#paceMs = paceMs;
    this.#onFailure = onFailure;
  }

  /** Fulfilled when the thread's change number is another than `seen`, or when `signal` says to wait no longer. */
  async changed(place: ThreadPlace, { seen, signal }: { seen: number; signal: AbortSignal }): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const waiter: Waiter = { place, seen, wake };
      const waiting = this.#waiting;
      function wake() {
        waiting.delete(waiter);
        signal.removeEventListener('abort', wake);
        resolve();
      }
      signal.addEventListener('abort', wake);
      waiting.add(waiter);
      this.#lookLater();
    });
  }

  /** Fulfilled when no look is under way any more. */
  async stop(): Promise<void> {
    for (const { wake } of this.#waiting) wake();
    if (this.#timer) clearTimeout(this.#timer);
    await this.#looking;
  }

  #lookLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#looking = this.#look();
    }, this.#paceMs).unref();
  }

  async #look(): Promise<void> {
    try {
      for (const [siteId, waiters] of Map.groupBy(this.#waiting, ({ place }) => place.siteId)) {
        const keys = [...new Set(waiters.map(({ place }) => place.key))];
        const seqs = await readSeqs(this.#database, { siteId, keys });
        for (const { place, seen, wake } of waiters) if ((seqs.get(place.key) ?? seen) !== seen) wake();
      }
    } catch (error) {
      this.#onFailure(error);
    }
    this.#timer = null;
    if (this.#waiting.size > 0) this.#lookLater();
  }
}
