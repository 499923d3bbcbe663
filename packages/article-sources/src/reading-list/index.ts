export { ArticleSavedEvent, ArticleSaveEvent } from './events.js';
export {
  forgetRead,
  readingListKey,
  restoreReads,
  savedReads,
  saveRead,
  takeReads,
  watchReadingList,
  type PlacedRead,
} from './reading-list.js';
export { ReadingListController, type SaveOutcome } from './reading-list-controller.js';
export { savesLocally } from './save-places.js';
export type { SavedRead } from './saved-read.js';
