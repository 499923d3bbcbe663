export { translations } from './languages/translations.js';
export type { Words } from './languages/words.js';
export { ArticleSavedEvent, ArticleSaveEvent } from '@meepraten/article-sources';
export type { Read, Reason, RelatedRead } from './ranking/index.js';
export { readOrders, type ReadOrder } from './related-reads/arrangement.js';
export {
  readLayouts,
  readsTypes,
  RelatedReads,
  type ReadLayout,
  type ReadsType,
} from './related-reads/related-reads.js';
export {
  RelatedReadOpenEvent,
  RelatedReadsFailedEvent,
  RelatedReadsLoadedEvent,
} from './related-reads/related-reads.events.js';
