import { atOnce, inSlices, type SliceOptions } from './in-slices.js';
import type { Read, RelatedRead } from './read.js';
import { ReadIndex, type IndexedRead } from './read-index.js';
import { selecting, type SelectOptions } from './select-related.js';

export type AddOptions = SliceOptions;

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

    addAll: (reads, options) => inSlices(adding(reads), options),

    remove(id) {
      const entry = entries.get(id);
      if (entry) index.remove(entry);
      entries.delete(id);
    },

    related(idOrRead, options) {
      const current = typeof idOrRead === 'string' ? entries.get(idOrRead) : index.entryFor(idOrRead);
      // Only reads that were added are ever selected, so their own type comes back.
      return current
        ? (atOnce(selecting(index, current, { ...defaults, ...options })) as RelatedRead<R>[])
        : [];
    },
  };

  function* adding(reads: Iterable<R>): Generator<void, void> {
    for (const read of reads) {
      ranker.add(read);
      yield;
    }
  }

  return ranker;
}
