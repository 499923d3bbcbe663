import type { ReactiveController, ReactiveElement } from 'lit';
import { ReactionRow } from './reaction-row.js';
import type { Slices } from './slices.js';

/** Rows before and behind one that the reader comes to: Tab finds what can be done with them. */
const around = 10;

const change = 'contentvisibilityautostatechange';

/**
 * Completes the rows of a long thread that a reader comes to: those in the first box, those in the boxes that the browser
 * begins to draw, which are those around the window, and those around the focus.
 */
export class NearRows implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #slices: Slices;
  readonly #boxes = new Set<EventTarget>();
  /** Rows that came since the last frame. */
  #fresh: Element[] = [];

  constructor(host: ReactiveElement, slices: Slices) {
    this.#host = host;
    this.#slices = slices;
    host.addController(this);
  }

  /** Whether the browser tells which boxes it draws. */
  readonly isTold =
    `on${change}` in HTMLElement.prototype || 'ContentVisibilityAutoStateChangeEvent' in globalThis;

  /** A row that may come to stand in a box that is near already. */
  add(item: Element): void {
    if (this.#fresh.push(item) === 1) requestAnimationFrame(() => this.#completeFresh());
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener(change, this.#comeNear, true);
    this.#host.renderRoot.addEventListener('focusin', this.#focus);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener(change, this.#comeNear, true);
    this.#host.renderRoot.removeEventListener('focusin', this.#focus);
    this.#boxes.clear();
  }

  readonly #comeNear = (event: Event): void => {
    const box = event.target as Element;
    this.#boxes.delete(box);
    if ((event as ContentVisibilityAutoStateChangeEvent).skipped) return;
    this.#boxes.add(box);
    this.complete(box.querySelectorAll('li'));
  };

  #completeFresh(): void {
    const isNear = (item: Element) => {
      const box = item.closest('.box');
      return box && (!box.previousElementSibling || this.#boxes.has(box));
    };
    const near = this.#fresh.filter(isNear);
    this.#fresh = [];
    this.complete(near);
  }

  /** Completes rows as soon as there is time for it. */
  complete(items: Iterable<Element>): void {
    this.#slices.begin(items, completing(items), 0);
  }

  readonly #focus = ({ target }: Event): void => {
    const article = (target as Element).closest('article');
    if (!article) return;
    ReactionRow.of(article.parentElement)?.complete();
    const walker = document.createTreeWalker(this.#host.renderRoot, NodeFilter.SHOW_ELEMENT, isArticle);
    for (const step of ['nextNode', 'previousNode'] as const) {
      walker.currentNode = article;
      for (let left = around; left > 0 && walker[step](); left -= 1)
        ReactionRow.of(walker.currentNode.parentElement)?.complete();
    }
  };
}

function* completing(items: Iterable<Element>): Generator<void, void> {
  for (const item of items) {
    ReactionRow.of(item)?.complete();
    yield;
  }
}

function isArticle({ localName }: Node & { localName?: string }): number {
  return localName === 'article' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
}
