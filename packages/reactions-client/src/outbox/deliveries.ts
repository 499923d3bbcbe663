import type { Reaction } from '../protocol/reaction.js';
import type { OutboxEntry } from './outbox-entry.js';

/** A reaction that was sent for a form which may not be there any more. */
export type Delivery = Pick<OutboxEntry, 'server' | 'place'> & { reaction: Reaction };

type Hear = (delivery: Delivery) => void;

const hearers = new Set<Hear>();

/** Tells of what the outbox of this page sends, until the function it returns is called; fetches nothing for it. */
export function onDelivery(hear: Hear): () => void {
  hearers.add(hear);
  return () => void hearers.delete(hear);
}

export function tellOfDelivery(delivery: Delivery): void {
  for (const hear of hearers) hear(delivery);
}
