import type { ReactiveController, ReactiveElement } from 'lit';

const shape = /^#reaction-(.+)$/;

/** The reaction that the page's address points at. Ids in a shadow root are no targets of their own accord. */
export class Permalink implements ReactiveController {
  readonly #follow: (id: string) => void;

  /** @param follow Called when the address comes to point at a reaction. */
  constructor(host: ReactiveElement, follow: (id: string) => void) {
    this.#follow = follow;
    host.addController(this);
  }

  get id(): string | null {
    return shape.exec(location.hash)?.[1] ?? null;
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#changed);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#changed);
  }

  readonly #changed = (): void => {
    if (this.id !== null) this.#follow(this.id);
  };
}
