import { LocaleController } from '@meepraten/design-system';
import type { LitElement, ReactiveController } from 'lit';
import { en, nl, type ScrollRegionsTerms } from './scroll-regions.terms.js';

const scrollers = 'table, pre';

/**
 * Keeps what is wider than the column within it, and lets the keyboard scroll it: a table or a block of code that
 * scrolls inside itself can be focused and says what it is, for as long as it has something to scroll to. A table stays
 * a table. Where no style sheet makes it scroll, because the page links no `prose.css`, it is made to.
 */
export class ScrollRegions implements ReactiveController {
  readonly #locale: LocaleController<ScrollRegionsTerms>;
  // In a frame of its own: an observer that makes what it observes smaller is told off on the console.
  readonly #observer = new ResizeObserver((entries) =>
    requestAnimationFrame(() => this.#settle(entries.map(({ target }) => target))),
  );
  readonly #watched = new Set<HTMLElement>();
  /** Those that can be focused by our doing, each with the attributes it got for that. */
  readonly #regions = new Map<HTMLElement, string[]>();

  /** Those that were made to scroll, each with the style of its own. Where the page says no, it is not asked again. */
  readonly #kept = new Map<HTMLElement, string>();
  #root: HTMLElement | null = null;
  #onPaper = false;

  constructor(host: LitElement) {
    this.#locale = new LocaleController(host, { en, nl });
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#spread);
    addEventListener('afterprint', this.#fold);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#spread);
    removeEventListener('afterprint', this.#fold);
    this.#observer.disconnect();
    this.#watched.clear();
    this.#root = null;
  }

  /** Watches what can scroll in an article, and nothing else any more. Measures nothing until the browser has. */
  update(root: HTMLElement): void {
    this.#watchColumn(root);
    const found = new Set(root.querySelectorAll<HTMLElement>(scrollers));
    for (const element of this.#watched) if (!found.has(element)) this.#forget(element);
    for (const element of found) {
      if (this.#regions.get(element)?.includes('aria-label')) this.#name(element);
      if (this.#watched.has(element)) continue;
      this.#watched.add(element);
      this.#observer.observe(element);
    }
  }

  /** A table that can be no narrower stays as it is when the column shrinks. */
  #watchColumn(root: HTMLElement): void {
    if (root === this.#root) return;
    if (this.#root) this.#observer.unobserve(this.#root);
    this.#root = root;
    this.#observer.observe(root);
  }

  #forget(element: HTMLElement): void {
    this.#observer.unobserve(element);
    this.#watched.delete(element);
    this.#regions.delete(element);
    this.#kept.delete(element);
  }

  // Paper does not scroll: all of it is shown, in lines as narrow as it takes.
  readonly #spread = () => {
    this.#onPaper = true;
    for (const [element, own] of this.#kept) spread(element, own);
  };

  readonly #fold = () => {
    this.#onPaper = false;
    for (const [element, own] of this.#kept) keepInside(element, own);
  };

  #settle(resized: readonly Element[]): void {
    if (this.#onPaper) return;
    const isConcerned = (element: HTMLElement) => resized.includes(element) || resized.includes(this.#root!);
    for (const element of this.#watched) {
      if (!isConcerned(element)) continue;
      this.#fit(element);
      this.#letKeyboardIn(element);
    }
  }

  #fit(element: HTMLElement): void {
    const own = this.#kept.get(element);
    if (own !== undefined) return this.#giveBack(element, own);
    if (!sticksOut(element)) return;
    this.#kept.set(element, element.style.cssText);
    keepInside(element, element.style.cssText);
  }

  /** What has room again is as the page has it, unless it would stick out that way. */
  #giveBack(element: HTMLElement, own: string): void {
    if (element.scrollWidth > element.clientWidth || element.matches(':focus')) return;
    letGo(element, own);
    if (sticksOut(element)) keepInside(element, own);
    else this.#kept.delete(element);
  }

  #letKeyboardIn(element: HTMLElement): void {
    const isRegion = this.#regions.has(element);
    if (scrolls(element) === isRegion) return;
    if (!isRegion) this.#open(element);
    // Who stands on it stays there.
    else if (!element.matches(':focus')) this.#close(element);
  }

  #open(element: HTMLElement): void {
    if (element.hasAttribute('tabindex')) return;
    const added = ['tabindex'];
    element.tabIndex = 0;
    if (!isNamed(element)) added.push('aria-label');
    if (!element.role) added.push('role');
    this.#regions.set(element, added);
    if (added.includes('aria-label')) this.#name(element);
    // WebKit takes a table without headings for a means of layout, and then says nothing of its rows and cells.
    if (added.includes('role')) element.role = isTable(element) ? 'table' : 'group';
  }

  #close(element: HTMLElement): void {
    for (const name of this.#regions.get(element) ?? []) element.removeAttribute(name);
    this.#regions.delete(element);
  }

  #name(element: HTMLElement): void {
    const { table, code } = this.#locale.terms;
    element.ariaLabel = isTable(element) ? table : code;
  }
}

function scrolls(element: HTMLElement): boolean {
  return element.scrollWidth > element.clientWidth && /auto|scroll/.test(getComputedStyle(element).overflowX);
}

function sticksOut(element: HTMLElement): boolean {
  const { parentElement } = element;
  if (!parentElement || getComputedStyle(element).overflowX !== 'visible') return false;
  return (
    element.scrollWidth > element.clientWidth ||
    element.getBoundingClientRect().width > contentWidth(parentElement)
  );
}

function contentWidth(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
}

/** @param own what the element's own style says, apart from ours; so with the others below. */
function keepInside(element: HTMLElement, own: string): void {
  const scrolling = { display: 'block', inlineSize: 'fit-content', maxInlineSize: '100%', overflowX: 'auto' };
  wear(element, own, scrolling);
  // In the middle of the whole table it would be out of sight.
  if (isTable(element)) element.caption?.style.setProperty('text-align', 'start');
}

function spread(element: HTMLElement, own: string): void {
  const inLines = { maxInlineSize: '100%', overflowWrap: 'anywhere' };
  wear(element, own, isTable(element) ? inLines : { ...inLines, whiteSpace: 'pre-wrap' });
}

function letGo(element: HTMLElement, own: string): void {
  wear(element, own, {});
  if (isTable(element)) element.caption?.style.removeProperty('text-align');
  if (!own) element.removeAttribute('style');
}

function wear(element: HTMLElement, own: string, styles: Partial<CSSStyleDeclaration>): void {
  element.style.cssText = own;
  Object.assign(element.style, styles);
}

function isTable(element: HTMLElement): element is HTMLTableElement {
  return element instanceof HTMLTableElement;
}

function isNamed(element: HTMLElement): boolean {
  return (
    element.matches('[aria-label], [aria-labelledby]') ||
    Boolean(isTable(element) && element.caption?.textContent?.trim())
  );
}
