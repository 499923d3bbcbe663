import type { ReactiveController, ReactiveElement } from 'lit';

/** The panels that stand in an element, and what each is called; renders it again when they change. */
export class ChildPanels implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: MutationObserver | null = null;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get all(): Element[] {
    return [...this.#host.children].filter(({ localName }) => localName === 'mp-tab-panel');
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, { childList: true, subtree: true, attributeFilter: ['label'] });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
