import { atOnce } from './in-slices.js';
import type { Read, RelatedRead } from './read.js';
import { ReadIndex } from './read-index.js';
import { selecting, type SelectOptions } from './select-related.js';

export type RankOptions = SelectOptions;

/**
 * The candidates that are related to the current read, best first. All work is done at once: for Node, and for
 * short lists. The order of the candidates does not matter.
 */
export function rankRelated<R extends Read>(
  current: Read,
  candidates: Iterable<R>,
  options: RankOptions = {},
): RelatedRead<R>[] {
  return atOnce(ranking(current, candidates, options));
}

/** The same, which yields after each step. */
export function* ranking<R extends Read>(
  current: Read,
  candidates: Iterable<R>,
  options: RankOptions = {},
): Generator<void, RelatedRead<R>[]> {
  const index = new ReadIndex<Read>();
  for (const candidate of candidates) {
    index.add(candidate);
    yield;
  }
  // Only candidates are ever selected, so their own type comes back.
  return (yield* selecting(index, index.entryFor(current), options)) as RelatedRead<R>[];
}
