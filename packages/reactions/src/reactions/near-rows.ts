import type { ReactiveController, ReactiveElement } from 'lit';
import type { ReactionArticle } from './reaction-article.js';

/** Rows before and behind one that the reader comes to: Tab finds what can be done with them, and scrolling does too. */
const around = 10;

const change = 'contentvisibilityautostatechange';

/**
 * Completes the rows of a long thread that a reader comes to: those that the browser begins to draw, which are those
 * around the window, and those around the focus.
 */
export class NearRows implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #articles = new WeakMap<EventTarget, ReactionArticle>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the browser tells which rows it draws. */
  readonly isTold =
    `on${change}` in HTMLElement.prototype || 'ContentVisibilityAutoStateChangeEvent' in globalThis;

  follow(article: ReactionArticle): void {
    this.#articles.set(article.element, article);
  }

  hostConnected(): void {
    this.#host.renderRoot.addEventListener(change, this.#comeNear, true);
    this.#host.renderRoot.addEventListener('focusin', this.#focus);
  }

  hostDisconnected(): void {
    this.#host.renderRoot.removeEventListener(change, this.#comeNear, true);
    this.#host.renderRoot.removeEventListener('focusin', this.#focus);
  }

  readonly #comeNear = (event: Event): void => {
    if (!(event as ContentVisibilityAutoStateChangeEvent).skipped) this.#complete(event.target as Element);
  };

  readonly #focus = ({ target }: Event): void => {
    const article = (target as Element).closest('article');
    if (article) this.#complete(article);
  };

  #complete(article: Element): void {
    this.#articles.get(article)?.complete();
    const walker = document.createTreeWalker(this.#host.renderRoot, NodeFilter.SHOW_ELEMENT, isArticle);
    for (const step of ['nextNode', 'previousNode'] as const) {
      walker.currentNode = article;
      for (let left = around; left > 0 && walker[step](); left -= 1)
        this.#articles.get(walker.currentNode)?.complete();
    }
  }
}

function isArticle({ localName }: Node & { localName?: string }): number {
  return localName === 'article' ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
}
