import { isWriting } from './is-writing.js';

/** Milliseconds between two announcements. */
const silence = 10_000;

/** Milliseconds after which it is looked again whether the reader is still writing. */
const patience = 1000;

/** When to say that more has come: not often, and never to who is writing. */
export class Announcing {
  /** How many were said to have come; 0 where there is nothing to say. */
  said = 0;

  readonly #changed: () => void;
  #count = 0;
  /** Of these the reader has heard. */
  #heard = 0;
  #last = -Infinity;
  #due: ReturnType<typeof setTimeout> | undefined;

  /** @param changed Called when there is something else to say. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** So many have come now. */
  note(count: number): void {
    this.#count = count;
    if (count < this.#heard) {
      this.#heard = count;
      this.said = 0;
    }
    if (count > this.#heard)
      this.#due ??= setTimeout(this.#say, Math.max(0, this.#last + silence - performance.now()));
  }

  readonly #say = (): void => {
    this.#due = undefined;
    if (this.#count <= this.#heard) return;
    if (isWriting()) {
      this.#due = setTimeout(this.#say, patience);
      return;
    }
    this.#last = performance.now();
    this.said = this.#heard = this.#count;
    this.#changed();
  };
}
