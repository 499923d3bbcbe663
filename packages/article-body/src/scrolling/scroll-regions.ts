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
  readonly #observer = new ResizeObserver((entries) => {
    for (const { target } of entries) this.#settle(target as HTMLElement);
  });
  readonly #watched = new Set<HTMLElement>();
  /** Those that can be focused by our doing, each with the attributes it got for that. */
  readonly #regions = new Map<HTMLElement, string[]>();

  /** Those that were made to scroll; a page whose styles say no with more weight is not asked again. */
  readonly #kept = new WeakSet<HTMLElement>();

  constructor(host: LitElement) {
    this.#locale = new LocaleController(host, { en, nl });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#watched.clear();
  }

  /** Watches what can scroll in an article, and nothing else any more. Measures nothing until the browser has. */
  update(root: HTMLElement): void {
    const found = new Set(root.querySelectorAll<HTMLElement>(scrollers));
    for (const element of this.#watched) if (!found.has(element)) this.#forget(element);
    for (const element of found) {
      if (this.#regions.get(element)?.includes('aria-label')) this.#name(element);
      if (this.#watched.has(element)) continue;
      this.#watched.add(element);
      this.#observer.observe(element);
    }
  }

  #forget(element: HTMLElement): void {
    this.#observer.unobserve(element);
    this.#watched.delete(element);
    this.#regions.delete(element);
  }

  #settle(element: HTMLElement): void {
    if (!this.#kept.has(element) && sticksOut(element)) return this.#keepInside(element);
    const isRegion = this.#regions.has(element);
    if (scrolls(element) === isRegion) return;
    if (!isRegion) this.#open(element);
    // Who stands on it stays there.
    else if (!element.matches(':focus')) this.#close(element);
  }

  // In a frame of its own: an observer that makes what it observes smaller is told off on the console.
  #keepInside(element: HTMLElement): void {
    this.#kept.add(element);
    requestAnimationFrame(() => {
      keepInside(element);
      if (this.#watched.has(element)) this.#settle(element);
    });
  }

  #open(element: HTMLElement): void {
    if (element.hasAttribute('tabindex')) return;
    const added = ['tabindex'];
    element.tabIndex = 0;
    if (!isNamed(element)) added.push('aria-label');
    if (!isTable(element) && !element.role) added.push('role');
    this.#regions.set(element, added);
    if (added.includes('aria-label')) this.#name(element);
    if (added.includes('role')) element.role = 'group';
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

function keepInside(element: HTMLElement): void {
  Object.assign(element.style, {
    display: 'block',
    inlineSize: 'fit-content',
    maxInlineSize: '100%',
    overflowX: 'auto',
  });
  // In the middle of the whole table it would be out of sight.
  if (isTable(element)) element.caption?.style.setProperty('text-align', 'start');
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
