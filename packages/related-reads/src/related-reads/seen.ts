import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Whether a reader may have looked at the element: it was in view or has focus. What has been seen must not move.
 * Until the browser has told, it counts as seen.
 */
export class SeenController implements ReactiveController {
  readonly #host: ReactiveElement;
  #observer: IntersectionObserver | undefined;
  #wasInView: boolean | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  get seen(): boolean {
    return this.#wasInView !== false || this.#host.matches(':focus-within');
  }

  hostConnected(): void {
    this.#observer ??= new IntersectionObserver((entries) => {
      this.#wasInView ||= entries.some(({ isIntersecting }) => isIntersecting);
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
