import type { ThreadEvent } from '@meepraten/reactions-client/protocol';
import type { Database } from '../storage/database.js';
import { readSeqs } from '../storage/threads.js';
import { Seats } from './seats.js';
import { readThreadEvents } from './thread-events.js';
import { ThreadWatch, type ThreadPlace, type ThreadWatchOptions } from './thread-watch.js';

export interface LiveThreadsOptions extends ThreadWatchOptions {
  /** Milliseconds after which silence is broken, so that nobody takes the connection for dead. */
  heartbeatMs?: number;
}

/** Lets readers follow threads for as long as they like, or until the server stops. */
export class LiveThreads {
  readonly seats = new Seats();
  readonly #database: Database;
  readonly #watch: ThreadWatch;
  readonly #heartbeatMs: number;
  readonly #closing = new AbortController();
  readonly #reads = new Map<string, Promise<ThreadEvent[]>>();

  constructor(database: Database, { heartbeatMs = 15_000, ...options }: LiveThreadsOptions = {}) {
    this.#database = database;
    this.#heartbeatMs = heartbeatMs;
    this.#watch = new ThreadWatch(database, options);
  }

  /**
   * What happens in a thread after a change number (null: from now on), as it happens; an empty list when nothing has
   * for a while.
   */
  async *follow(
    place: ThreadPlace,
    { after, signal: leaving }: { after: number | null; signal: AbortSignal },
  ): AsyncGenerator<ThreadEvent[]> {
    const signal = AbortSignal.any([leaving, this.#closing.signal]);
    try {
      let seen = after ?? (await this.#seqOf(place));
      while (!signal.aborted) {
        const events = await this.#read(place, seen);
        seen = events.at(-1)?.seq ?? seen;
        yield events;
        const silence = AbortSignal.timeout(this.#heartbeatMs);
        await this.#watch.changed(place, { seen, signal: AbortSignal.any([signal, silence]) });
      }
    } catch (error) {
      // The database may be closed before the last one has left.
      if (!signal.aborted) throw error;
    }
  }

  /** Ends what is followed; whoever follows comes back by itself when there is a server again. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#watch.stop();
  }

  async #seqOf({ siteId, key }: ThreadPlace): Promise<number> {
    const seqs = await readSeqs(this.#database, { siteId, keys: [key] });
    return seqs.get(key) ?? 0;
  }

  /** A thousand who are woken together and know the same read it once. */
  #read(place: ThreadPlace, after: number): Promise<ThreadEvent[]> {
    const name = JSON.stringify([place.siteId, place.key, after]);
    const reading =
      this.#reads.get(name) ??
      readThreadEvents(this.#database, place, after).finally(() => this.#reads.delete(name));
    this.#reads.set(name, reading);
    return reading;
  }
}
