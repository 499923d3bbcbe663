import {
  createIdempotencyKey,
  DraftStore,
  type DraftPlace,
  type KeptDraft,
  type ReactionDraft,
  type ReactionRequest,
} from '@meepraten/reactions-client';
import type { ReactiveController, ReactiveElement } from 'lit';

const pause = 300;

/**
 * Keeps what is typed, with its idempotency key: a moment after the last keystroke, and at once when the page or
 * the element goes.
 */
export class DraftKeeper implements ReactiveController {
  #store: DraftStore | null = null;
  #kept: KeptDraft | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #paused: () => void;

  /** @param paused Called when the reader has stopped typing for a moment. */
  constructor(host: ReactiveElement, paused: () => void) {
    this.#paused = paused;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.flush);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.flush);
    this.flush();
  }

  /** Turns to another place, after writing what is typed for the last; gives the draft that waits there. */
  open(place: DraftPlace, options: { memoryOnly: boolean }): ReactionDraft | null {
    this.flush();
    this.#store = new DraftStore(place, options);
    this.#kept = this.#store.read();
    return this.#kept?.draft ?? null;
  }

  /** Takes note of a change by the reader. The first makes the key. */
  note(draft: ReactionDraft): KeptDraft {
    this.#kept = { key: createIdempotencyKey(), sent: null, ...this.#kept, draft };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.flush();
      this.#paused();
    }, pause);
    return this.#kept;
  }

  /** The draft with its key, about to be sent. */
  take(draft: ReactionDraft): KeptDraft {
    const kept = this.note(draft);
    this.flush();
    return kept;
  }

  /** Writes at once which request may have been stored under the draft's key. */
  readonly freeze = (sent: ReactionRequest | null): void => {
    if (this.#kept) this.#write({ ...this.#kept, sent });
  };

  /** The text under another key: that of the form it was typed in, or a new one when the old has done its work. */
  rekey(draft: ReactionDraft, key = createIdempotencyKey()): void {
    this.#write({ draft, key, sent: null });
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#kept = null;
    this.#store?.clear();
  }

  readonly flush = (): void => {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#kept) this.#store?.write(this.#kept);
  };

  #write(kept: KeptDraft): void {
    this.#kept = kept;
    this.#store?.write(kept);
  }
}
