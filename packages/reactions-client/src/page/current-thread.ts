import { threadKeyOf } from '../protocol/thread-key.js';

/**
 * The thread of the page that is open: its canonical address where it names one, so that copies of a page share
 * their reactions, else its own.
 */
export function currentThread(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  return threadKeyOf(canonical && URL.canParse(canonical) ? canonical : location.href);
}
