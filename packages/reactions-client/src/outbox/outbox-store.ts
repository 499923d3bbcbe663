import { parseEntry, serializeEntry, type OutboxEntry } from './outbox-entry.js';

const prefix = 'meepraten:outbox:';

/** What waits to be sent, each entry under a key of its own, so that tabs do not write over one another. Never throws. */
export class OutboxStore {
  /** Keeps an entry; false where the device does not allow it or has no room. */
  put(entry: OutboxEntry): boolean {
    return onDevice((storage) => (storage.setItem(prefix + entry.key, serializeEntry(entry)), true)) ?? false;
  }

  get(key: string): OutboxEntry | null {
    return onDevice((storage) => parseEntry(storage.getItem(prefix + key))) ?? null;
  }

  /** Changes an entry, unless it has gone: the reader may have taken it back. */
  change(key: string, change: Partial<OutboxEntry>): void {
    const entry = this.get(key);
    if (entry) this.put({ ...entry, ...change });
  }

  remove(key: string): void {
    onDevice((storage) => storage.removeItem(prefix + key));
  }

  /** All entries, the one that was sent first at the head. */
  all(): OutboxEntry[] {
    const names = onDevice((storage) => Object.keys(storage)) ?? [];
    const keys = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    return keys.flatMap((key) => this.get(key) ?? []).toSorted((a, b) => a.writtenAt - b.writtenAt);
  }
}

/** Storage can be denied by a setting, by a sandbox, or be full; each of them throws. */
function onDevice<Result>(act: (storage: Storage) => Result): Result | undefined {
  try {
    return act(globalThis.localStorage);
  } catch {
    return undefined;
  }
}
