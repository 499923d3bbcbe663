import type { DraftPlace, KeptDraft, ReactionRequest, ReactionsClient } from '@meepraten/reactions-client';
import { pageOutbox, type OutboxEntry } from '@meepraten/reactions-client/outbox';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { DraftKeeper } from '../reaction-form/draft-keeper.js';

/** As long as a form itself is about to send, nobody else need. */
const turn = 15_000;

interface SendingForm extends ReactiveElement {
  server: string;
  client: ReactionsClient | null;
}

/**
 * A form's part in the outbox. What its reader sends is entered before it leaves, so that it is sent though the page be
 * closed in the middle of it; an answer takes it out again.
 */
export class Queue implements ReactiveController {
  readonly #form: SendingForm;
  readonly #keeper: DraftKeeper;
  readonly #changed: () => void;
  /** Key of the entry that the form itself is about to send. */
  #turn: string | null = null;
  #stopListening = () => {};

  /** @param changed Called when something may have come of a draft that waits. */
  constructor(form: SendingForm, keeper: DraftKeeper, changed: () => void) {
    this.#form = form;
    this.#keeper = keeper;
    this.#changed = changed;
    form.addController(this);
  }

  hostConnected(): void {
    this.#stopListening = pageOutbox.listen({ clientOf: this.#clientOf, changed: this.#changed });
    addEventListener('storage', this.#changed);
    addEventListener('pagehide', this.#endTurn);
    pageOutbox.start();
  }

  hostDisconnected(): void {
    this.#stopListening();
    removeEventListener('storage', this.#changed);
    removeEventListener('pagehide', this.#endTurn);
    this.#endTurn();
  }

  /** Whether the draft waits to be sent. */
  get isWaiting(): boolean {
    return this.#turn === null && this.#entry !== null;
  }

  /** Whether it waits with the words that it has now. */
  get isWhole(): boolean {
    return this.#entry?.request.body === this.#keeper.kept?.draft.body;
  }

  /** Enters a draft that is about to be sent; false where the device does not keep it. */
  enter({ key, sent }: KeptDraft, request: ReactionRequest): boolean {
    const { place, memoryOnly } = this.#keeper;
    if (!place || memoryOnly) return false;
    const { server, client } = this.#form;
    const now = Date.now();
    this.#turn = key;
    return pageOutbox.entries.put({
      place,
      server: client ? server : new URL(server, document.baseURI).href,
      service: client ? 'page' : 'server',
      key,
      request,
      sent: sent ?? request,
      writtenAt: this.#entry?.writtenAt ?? now,
      notBefore: now + turn,
    });
  }

  /** Notes which request may have been stored under the draft's key. */
  freeze(sent: ReactionRequest | null): void {
    if (this.#keeper.kept) pageOutbox.entries.change(this.#keeper.kept.key, { sent });
  }

  /** Takes the draft out: it was answered, or its reader goes on writing. */
  leave(): void {
    this.#turn = null;
    if (this.#keeper.kept) pageOutbox.entries.remove(this.#keeper.kept.key);
  }

  /** Leaves the draft to the outbox; gives whether it is there. */
  stay(): boolean {
    this.#endTurn();
    pageOutbox.schedule();
    return this.isWaiting;
  }

  readonly #endTurn = (): void => {
    if (this.#turn !== null) pageOutbox.entries.change(this.#turn, { notBefore: 0 });
    this.#turn = null;
  };

  get #entry(): OutboxEntry | null {
    return pageOutbox.entries.get(this.#keeper.kept?.key ?? '');
  }

  readonly #clientOf = ({ place }: OutboxEntry): ReactionsClient | null => {
    return isSamePlace(place, this.#keeper.place) ? this.#form.client : null;
  };
}

function isSamePlace(one: DraftPlace, other: DraftPlace | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
