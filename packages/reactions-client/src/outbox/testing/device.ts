import { vi } from 'vitest';

const methods = {
  getItem(this: Record<string, string>, name: string) {
    return this[name] ?? null;
  },
  setItem(this: Record<string, string>, name: string, text: string) {
    this[name] = text;
  },
  removeItem(this: Record<string, string>, name: string) {
    delete this[name];
  },
};

/** A device without a browser: its storage, its network, and its locks where it has them. */
export function device({ locks }: { locks?: Pick<LockManager, 'request'> } = {}): Storage {
  const storage = Object.create(methods) as Storage;
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('navigator', { onLine: true, ...(locks && { locks }) });
  return storage;
}

/** Locks of which one holder at a time has each. */
export function locksOfOnePage(): Pick<LockManager, 'request'> {
  const held = new Set<string>();
  const request = async (name: string, _: LockOptions, work: (lock: Lock | null) => unknown) => {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  };
  return { request: request as LockManager['request'] };
}
