import { parseDraft, serializeDraft, type KeptDraft } from './kept-draft.js';

/** What a draft belongs to: each form of each thread keeps its own. */
export interface DraftPlace {
  server: string;
  site: string;
  thread: string;
  parentId: string | null;
}

export interface DraftStoreOptions {
  /** Keep nothing on the device: drafts then last as long as the page. */
  memoryOnly?: boolean;
}

// Where the device keeps nothing, drafts still outlive the element they were typed in.
const memory = new Map<string, string>();

/** The draft of one form, on the device where that is allowed, else in memory. Never throws. */
export class DraftStore {
  /** Its key in localStorage. */
  readonly name: string;
  readonly #memoryOnly: boolean;

  constructor({ server, site, thread, parentId }: DraftPlace, { memoryOnly = false }: DraftStoreOptions = {}) {
    this.name = `meepraten:draft:${JSON.stringify([server, site, thread, parentId])}`;
    this.#memoryOnly = memoryOnly;
  }

  /** Whether the draft outlives the page. */
  get onDevice(): boolean {
    return !memory.has(this.name) && this.#onDevice((storage) => storage.length >= 0) === true;
  }

  read(): KeptDraft | null {
    const text = memory.get(this.name) ?? this.#onDevice((storage) => storage.getItem(this.name)) ?? null;
    return parseDraft(text);
  }

  /** Writes the draft; a message that it would wipe out unseen is laid aside with it. */
  write(kept: KeptDraft): void {
    const text = serializeDraft(sparing(this.read(), kept));
    const stored = this.#onDevice((storage) => (storage.setItem(this.name, text), true));
    if (stored) memory.delete(this.name);
    else memory.set(this.name, text);
  }

  clear(): void {
    memory.delete(this.name);
    this.#onDevice((storage) => storage.removeItem(this.name));
  }

  /** Storage can be denied by a setting, by a sandbox, or be full; each of them throws. */
  #onDevice<Result>(act: (storage: Storage) => Result): Result | undefined {
    if (this.#memoryOnly) return undefined;
    try {
      return act(globalThis.localStorage);
    } catch {
      return undefined;
    }
  }
}

/** A draft with another key was begun in another tab; not so where this one says what it takes the place of. */
function sparing(found: KeptDraft | null, kept: KeptDraft): KeptDraft {
  const aside = found?.draft.body ?? '';
  const isKnown = found?.key === kept.key || kept.instead === aside || kept.draft.body.includes(aside);
  return isKnown ? kept : { ...kept, aside };
}
