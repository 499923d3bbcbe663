export { bodyStyles } from './body/body.styles.js';
export { drawBody, readerRel } from './body/body-nodes.js';
export { translations } from './languages/translations.js';
export type { Words } from './languages/words.js';
export type { Caret, PlainFormValues } from './plain-form/plain-form.js';
export { TakeOver, type TakeOverOptions } from './plain-form/take-over.js';
export { renderFailure } from './reaction-form/failure-notice.js';
export { ReactionForm } from './reaction-form/reaction-form.js';
export {
  ReactionFailedEvent,
  ReactionSubmitEvent,
  ReactionSubmittedEvent,
} from './reaction-form/reaction-form.events.js';
