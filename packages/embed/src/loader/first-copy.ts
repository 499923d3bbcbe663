import { version } from './version.js';

declare global {
  interface Window {
    /** The copy of the embed script that serves this page. */
    readonly meepraten?: { readonly version: string };
  }
}

/**
 * Tells whether this copy is the first one on the page, and if so makes that known to later ones.
 *
 * Only an own property counts: a page's `<section id="meepraten">` answers to `window.meepraten` too. A variable of
 * the page by that name stays what it is; two copies then just do not know of each other.
 */
export function isFirstCopy(): boolean {
  if (!Object.hasOwn(window, 'meepraten')) {
    return Reflect.defineProperty(window, 'meepraten', { value: Object.freeze({ version }) });
  }
  return typeof window.meepraten?.version !== 'string';
}
