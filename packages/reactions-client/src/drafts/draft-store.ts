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
  readonly #name: string;
  readonly #memoryOnly: boolean;

  constructor(place: DraftPlace, { memoryOnly = false }: DraftStoreOptions = {}) {
    const { server, site, thread, parentId } = place;
    this.#name = `meepraten:draft:${JSON.stringify([server, site, thread, parentId])}`;
    this.#memoryOnly = memoryOnly;
  }

  /** Whether the draft outlives the page. */
  get onDevice(): boolean {
    return !memory.has(this.#name) && this.#onDevice((storage) => storage.length >= 0) === true;
  }

  read(): KeptDraft | null {
    const text = memory.get(this.#name) ?? this.#onDevice((storage) => storage.getItem(this.#name)) ?? null;
    return parseDraft(text);
  }

  write(kept: KeptDraft): void {
    const text = serializeDraft(kept);
    const stored = this.#onDevice((storage) => (storage.setItem(this.#name, text), true));
    if (stored) memory.delete(this.#name);
    else memory.set(this.#name, text);
  }

  clear(): void {
    memory.delete(this.#name);
    this.#onDevice((storage) => storage.removeItem(this.#name));
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
