import { nextTask } from './next-task.js';
import type { Read, RelatedRead } from './read.js';
import { ReadIndex, type IndexedRead } from './read-index.js';
import { selectRelated, type SelectOptions } from './select-related.js';

export interface AddOptions {
  /** Stops between two reads; the promise rejects with its reason, and what was added stays. */
  signal?: AbortSignal | undefined;
  /** Milliseconds of work before the page gets its turn; 8 by default. */
  budgetMs?: number | undefined;
}

/** Keeps reads indexed between questions. */
export interface Ranker<R extends Read = Read> {
  /** A read with an id that is already there takes its place. */
  add(read: R): void;
  /** Adds many in short slices, so that the page stays responsive. */
  addAll(reads: Iterable<R>, options?: AddOptions): Promise<void>;
  /** Does nothing for an id that is not there. */
  remove(id: string): void;
  /** What is related to a read of the index, by its id, or to any other. Nothing for an unknown id. */
  related(idOrRead: string | Read, options?: SelectOptions): RelatedRead<R>[];
}

export function createRanker<R extends Read = Read>(defaults: SelectOptions = {}): Ranker<R> {
  const index = new ReadIndex<Read>();
  const entries = new Map<string, IndexedRead>();

  const ranker: Ranker<R> = {
    add(read) {
      ranker.remove(read.id);
      entries.set(read.id, index.add(read));
    },

    async addAll(reads, { signal, budgetMs = 8 } = {}) {
      let sliceEnd = performance.now() + budgetMs;
      for (const read of reads) {
        signal?.throwIfAborted();
        ranker.add(read);
        if (performance.now() < sliceEnd) continue;
        await nextTask();
        sliceEnd = performance.now() + budgetMs;
      }
      signal?.throwIfAborted();
    },

    remove(id) {
      const entry = entries.get(id);
      if (entry) index.remove(entry);
      entries.delete(id);
    },

    related(idOrRead, options) {
      const current = typeof idOrRead === 'string' ? entries.get(idOrRead) : index.entryFor(idOrRead);
      // Only reads that were added are ever selected, so their own type comes back.
      return current ? (selectRelated(index, current, { ...defaults, ...options }) as RelatedRead<R>[]) : [];
    },
  };
  return ranker;
}
