import { memory } from './device-value.js';

/**
 * Takes away all that our widgets keep on this device for the site: drafts, what waits to be sent, rights to own
 * reactions, who likes and reports, reading lists. Gives whether it is gone.
 */
export function wipeDevice(): boolean {
  memory.clear();
  try {
    const names = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    const ours = names.filter((name) => name.startsWith('meepraten:'));
    for (const name of ours) localStorage.removeItem(name);
    return ours.every((name) => localStorage.getItem(name) === null);
  } catch {
    return false;
  }
}
