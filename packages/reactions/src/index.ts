export { ReactionFailedEvent, ReactionSubmitEvent, ReactionSubmittedEvent } from '@meepraten/reaction-form';
export { translations } from './languages/translations.js';
export type { Words } from './languages/words.js';
export { ReactionsFailedEvent, ReactionsLoadedEvent } from './reactions/reactions.events.js';
export { Reactions } from './reactions/reactions.js';
export { ReactionsCount } from './reactions-count/reactions-count.js';
