import { identityOf, parseSavedReads, type SavedRead } from './saved-read.js';

/**
 * The key in localStorage. Its value is a JSON array of `{kind: 'article' | 'picture', url, title, image}`, the last
 * one saved first; a site may show it on a page of its own.
 */
export const readingListKey = 'meepraten:reading-list';

const listeners = new Set<() => void>();

/** The reads kept on this device, the last one first. Empty where the device keeps nothing. */
export function savedReads(): SavedRead[] {
  return onDevice((storage) => parseSavedReads(storage.getItem(readingListKey))) ?? [];
}

/** Keeps a read, once. False where the device does not allow it or has no room. */
export function saveRead({ kind, url, title, image }: SavedRead): boolean {
  const read: SavedRead = { kind, url, title, image };
  return write([read, ...without(read)]);
}

/** Keeps a read no longer. False where the device does not allow it. */
export function forgetRead(read: SavedRead): boolean {
  return write(without(read));
}

/** Calls back whenever the list changes, on this page or in another tab. Returns what ends it. */
export function watchReadingList(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === readingListKey || key === null) listener();
  };
  listeners.add(listener);
  addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', onStorage);
  };
}

function without(read: SavedRead): SavedRead[] {
  return savedReads().filter((saved) => identityOf(saved) !== identityOf(read));
}

function write(reads: readonly SavedRead[]): boolean {
  const written = onDevice((storage) => (storage.setItem(readingListKey, JSON.stringify(reads)), true));
  if (written) for (const notify of listeners) notify();
  return written ?? false;
}

/** Storage can be denied by a setting or a sandbox, or be full; each of them throws. */
function onDevice<Result>(act: (storage: Storage) => Result): Result | undefined {
  try {
    return act(globalThis.localStorage);
  } catch {
    return undefined;
  }
}
