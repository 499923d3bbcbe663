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

/** A read that was on the list, and how many stood before it. */
export interface PlacedRead {
  readonly read: SavedRead;
  readonly index: number;
}

/** Takes reads off the list. Gives them and their places, for `restoreReads`; null where the device does not allow it. */
export function takeReads(reads: readonly SavedRead[]): PlacedRead[] | null {
  const identities = new Set(reads.map(identityOf));
  const isTaken = (read: SavedRead) => identities.has(identityOf(read));
  const list = savedReads();
  const taken = list.map((read, index) => ({ read, index })).filter(({ read }) => isTaken(read));
  return write(list.filter((read) => !isTaken(read))) ? taken : null;
}

/** Puts reads back where they were, among what was saved since. False where the device does not allow it. */
export function restoreReads(taken: readonly PlacedRead[]): boolean {
  const list = savedReads();
  const identities = new Set(list.map(identityOf));
  for (const { read, index } of taken) if (!identities.has(identityOf(read))) list.splice(index, 0, read);
  return write(list);
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
