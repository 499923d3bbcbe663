export { ReactionsFailedEvent, ReactionsLoadedEvent } from './reactions/reactions.events.js';
export { Reactions } from './reactions/reactions.js';
