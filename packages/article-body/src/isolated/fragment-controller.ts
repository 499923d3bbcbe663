import type { ReactiveController, ReactiveElement } from 'lit';
import { decoded, idPrefix } from './own-ids.js';

/**
 * Goes where the page's address points, for parts of an article that the browser cannot go to by itself: those in a
 * shadow root, and those that came after the page was there. Whatever the browser found itself is left to it.
 */
export class FragmentController implements ReactiveController {
  readonly #find: (id: string) => HTMLElement | null;
  /** The fragment that the reader has been taken to since the article came. */
  #reached: string | null = null;

  /** @param find The part of the article with this id. */
  constructor(host: ReactiveElement, find: (id: string) => HTMLElement | null) {
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#go);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#go);
  }

  /** The article has come: goes to the fragment that the page was opened with, unless the reader is elsewhere by now. */
  arrive(): void {
    if (this.#reached === location.hash || scrollY > 0) return;
    this.#go();
  }

  /** A press on a link to where the address points already: the browser does nothing then, and we do. */
  readonly press = (event: Event): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link && link.getAttribute('href')?.startsWith('#') && link.hash === location.hash) this.#go();
  };

  readonly #go = (): void => {
    const id = decoded(location.hash.slice(1).replace(/:~:.*$/, ''));
    if (!id || document.getElementById(id)?.getClientRects().length) return;
    const target = this.#find(id) ?? this.#find(idPrefix + id);
    if (!target) return;
    this.#reached = location.hash;
    target.scrollIntoView({ block: 'start' });
    // So that the next press of Tab goes on from here, as it does after a jump of the browser's own.
    if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  };
}
