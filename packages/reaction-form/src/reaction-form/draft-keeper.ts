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
  place: DraftPlace | null = null;
  /** Whether nothing may be kept on the device. */
  memoryOnly = false;
  store: DraftStore | null = null;
  kept: KeptDraft | null = null;
  /** The message as it was when this was last in step with the store. */
  storedBody = '';

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

  /** Whether something is typed that is not kept yet. */
  get isBehind(): boolean {
    return this.#timer !== undefined;
  }

  /** Turns to another place, after writing what is typed for the last; gives the draft that waits there. */
  open(place: DraftPlace, options: { memoryOnly: boolean }): ReactionDraft | null {
    this.flush();
    this.place = place;
    this.memoryOnly = options.memoryOnly;
    this.store = new DraftStore(place, options);
    this.follow(this.store.read());
    return this.kept?.draft ?? null;
  }

  /** Takes over what is in the store. */
  follow(kept: KeptDraft | null): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.kept = kept;
    this.storedBody = kept?.draft.body ?? '';
  }

  /** Takes note of a change by the reader. The first makes the key. */
  note(draft: ReactionDraft): KeptDraft {
    this.kept = { key: createIdempotencyKey(), sent: null, ...this.kept, draft };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.flush();
      this.#paused();
    }, pause);
    return this.kept;
  }

  /** The draft with its key, about to be sent. */
  take(draft: ReactionDraft): KeptDraft {
    const kept = this.note(draft);
    this.flush();
    return kept;
  }

  /** Writes at once which request may have been stored under the draft's key. */
  readonly freeze = (sent: ReactionRequest | null): void => {
    if (this.kept) this.write({ ...this.kept, sent });
  };

  /** The text under another key: that of the form it was typed in, or a new one when the old has done its work. */
  rekey(draft: ReactionDraft, key = createIdempotencyKey()): void {
    this.write({ ...this.kept, draft, key, sent: null });
  }

  forget(): void {
    this.follow(null);
    this.store?.clear();
  }

  readonly flush = (): void => {
    if (this.isBehind && this.kept) this.write(this.kept);
  };

  write(kept: KeptDraft): void {
    this.follow(kept);
    this.store?.write(kept);
  }
}
