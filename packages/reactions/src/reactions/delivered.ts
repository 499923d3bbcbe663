import { onDelivery, sendWaiting, type Delivery } from '@meepraten/reactions-client';
import type { ReactiveController } from 'lit';
import type { ThreadReading, ThreadRequest } from './thread-reading.js';

/**
 * Has the outbox sent, and shows what it sends for this thread, though the form it was written in be closed. A form has
 * it sent by itself; a list may be without one.
 */
export class Delivered implements ReactiveController {
  readonly #host: ThreadRequest;
  readonly #reading: ThreadReading;
  #stop = () => {};

  constructor(host: ThreadRequest, reading: ThreadReading) {
    this.#host = host;
    this.#reading = reading;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onDelivery(this.#add);
    addEventListener('online', this.#send);
    this.#send();
  }

  hostDisconnected(): void {
    this.#stop();
    removeEventListener('online', this.#send);
  }

  readonly #send = (): void => {
    void sendWaiting();
  };

  readonly #add = ({ server, place: { site, thread }, reaction }: Delivery): void => {
    const { key, store } = this.#reading;
    const host = this.#host;
    if (host.client !== null || host.site !== site || key !== thread) return;
    if (new URL(host.server, document.baseURI).href !== server) return;
    // An answer to what is not shown is not shown either.
    if (reaction.parentId === null || store.tree.get(reaction.parentId)) store.add(reaction);
  };
}
