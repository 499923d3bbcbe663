import {
  OutboxStore,
  type KeptDraft,
  type OutboxEntry,
  type ReactionRequest,
} from '@meepraten/reactions-client';
import type { Outbox } from '@meepraten/reactions-client/outbox';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { FormService } from '../reaction-form/client-of.js';
import type { DraftKeeper } from '../reaction-form/draft-keeper.js';

/** As long as a form itself is about to send, nobody else need. */
const turn = 15_000;

interface SendingForm extends ReactiveElement, Pick<FormService, 'service' | 'server' | 'client'> {}

/**
 * A form's part in the outbox. What its reader sends is entered before it leaves, so that it is sent though the page be
 * closed in the middle of it; an answer takes it out again.
 */
export class Queue implements ReactiveController {
  readonly #form: SendingForm;
  readonly #keeper: DraftKeeper;
  readonly #entries = new OutboxStore();
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
    addEventListener('storage', this.#changed);
    addEventListener('pagehide', this.#endTurn);
    addEventListener('online', this.#send);
    this.#send();
  }

  hostDisconnected(): void {
    this.#stopListening();
    removeEventListener('storage', this.#changed);
    removeEventListener('pagehide', this.#endTurn);
    removeEventListener('online', this.#send);
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

  /**
   * Enters a draft that is about to be sent, where the device keeps it. What a client of the page's own would do with it
   * no other page knows; and WordPress has no keys by
   * which another page could tell whether it is stored.
   */
  enter({ key, sent }: KeptDraft, request: ReactionRequest): void {
    const { place, memoryOnly } = this.#keeper;
    const { service, server, client } = this.#form;
    if (!place || memoryOnly || client || service === 'wordpress') return;
    const now = Date.now();
    this.#turn = key;
    this.#entries.put({
      place,
      server: new URL(server, document.baseURI).href,
      key,
      request,
      sent: sent ?? request,
      writtenAt: this.#entry?.writtenAt ?? now,
      notBefore: now + turn,
    });
  }

  /** Notes which request may have been stored under the draft's key. */
  freeze(sent: ReactionRequest | null): void {
    if (this.#keeper.kept) this.#entries.change(this.#keeper.kept.key, { sent });
  }

  /** Takes the draft out: it was answered, or its reader goes on writing. */
  leave(): void {
    this.#turn = null;
    if (this.#keeper.kept) this.#entries.remove(this.#keeper.kept.key);
  }

  /** Leaves the draft to the outbox; gives whether it is there. */
  stay(): boolean {
    this.#endTurn();
    if (this.isWaiting) void this.#ask((outbox) => outbox.schedule());
    return this.isWaiting;
  }

  readonly #send = (event?: Event): void => {
    if (this.#entries.all().length === 0) return;
    // Its code may be on its way yet, and not have heard that there is a network.
    void this.#ask((outbox) => (event ? void outbox.flush() : outbox.start()));
  };

  /** Asks the outbox of the page for something; its code is fetched when something waits, and tried again with a network. */
  async #ask(act: (outbox: Outbox) => void): Promise<void> {
    const { pageOutbox } = await import('@meepraten/reactions-client/outbox').catch(() => ({
      pageOutbox: null,
    }));
    if (!pageOutbox || !this.#form.isConnected) return;
    this.#stopListening();
    this.#stopListening = pageOutbox.listen({ changed: this.#changed });
    act(pageOutbox);
  }

  readonly #endTurn = (): void => {
    if (this.#turn !== null) this.#entries.change(this.#turn, { notBefore: 0 });
    this.#turn = null;
  };

  get #entry(): OutboxEntry | null {
    return this.#entries.get(this.#keeper.kept?.key ?? '');
  }
}
