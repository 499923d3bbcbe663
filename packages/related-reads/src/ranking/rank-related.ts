import type { Read, RelatedRead } from './read.js';
import { ReadIndex } from './read-index.js';
import { selectRelated, type SelectOptions } from './select-related.js';

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
  const index = new ReadIndex<Read>();
  for (const candidate of candidates) index.add(candidate);
  // Only candidates are ever selected, so their own type comes back.
  return selectRelated(index, index.entryFor(current), options) as RelatedRead<R>[];
}
