import type { ReactiveController, ReactiveElement } from 'lit';
import { readServedList, type ServedList } from './served-list.js';

/** The list that the element's children hold, read anew whenever the page changes them. */
export class ServedChildren implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: MutationObserver | undefined;
  #list: ServedList | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get list(): ServedList {
    return (this.#list ??= readServedList(this.#host));
  }

  /** Whether one of them has focus; while it has, it must stay where it is. */
  get focused(): boolean {
    return this.#host.querySelector(':focus') !== null;
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#changed);
    this.#observer.observe(this.#host, {
      attributes: true,
      attributeFilter: ['href', 'data-pinned'],
      characterData: true,
      childList: true,
      subtree: true,
    });
    this.#host.addEventListener('focusout', this.#focusLeaves);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#host.removeEventListener('focusout', this.#focusLeaves);
  }

  readonly #changed = (): void => {
    this.#list = undefined;
    this.#host.requestUpdate();
  };

  // The event comes between two links too: only when the focus goes elsewhere may the list be drawn anew.
  readonly #focusLeaves = ({ relatedTarget }: FocusEvent): void => {
    if (!this.#host.contains(relatedTarget as Node | null)) this.#host.requestUpdate();
  };
}
