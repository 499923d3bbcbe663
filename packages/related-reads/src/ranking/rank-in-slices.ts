import { inSlices, type SliceOptions } from './in-slices.js';
import { ranking, type RankOptions } from './rank-related.js';
import type { Read, RelatedRead } from './read.js';

/** As `rankRelated`, in tasks so short that the page goes on drawing and answering. */
export function rankInSlices<R extends Read>(
  current: Read,
  candidates: Iterable<R>,
  { signal, budgetMs, ...options }: RankOptions & SliceOptions,
): Promise<RelatedRead<R>[]> {
  return inSlices(ranking(current, candidates, options), { signal, budgetMs });
}
