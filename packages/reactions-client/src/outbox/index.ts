import { Outbox } from './outbox.js';

export type { Outbox, OutboxListener } from './outbox.js';
export type { OutboxEntry } from './outbox-entry.js';

/** The outbox of this page. */
export const pageOutbox = new Outbox();
