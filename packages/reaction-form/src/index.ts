export type { Caret, PlainFormValues } from './plain-form/plain-form.js';
export { TakeOver, type TakeOverOptions } from './plain-form/take-over.js';
export { ReactionForm } from './reaction-form/reaction-form.js';
export {
  ReactionFailedEvent,
  ReactionSubmitEvent,
  ReactionSubmittedEvent,
} from './reaction-form/reaction-form.events.js';
