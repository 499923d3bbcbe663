export { rankRelated, type RankOptions } from './rank-related.js';
export { createRanker, type AddOptions, type Ranker } from './ranker.js';
export type { Read, Reason, RelatedRead } from './read.js';
export type { SelectOptions } from './select-related.js';
