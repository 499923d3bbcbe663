import { DeviceValue, type DeviceOptions } from '../device/device-value.js';
import { parseDraft, serializeDraft, type KeptDraft } from './kept-draft.js';

/** What a draft belongs to: each form of each thread keeps its own. */
export interface DraftPlace {
  server: string;
  site: string;
  thread: string;
  parentId: string | null;
}

export type DraftStoreOptions = DeviceOptions;

/** The draft of one form, on the device where that is allowed, else in memory. Never throws. */
export class DraftStore {
  readonly #value: DeviceValue;

  constructor(place: DraftPlace, options?: DraftStoreOptions) {
    const { server, site, thread, parentId } = place;
    this.#value = new DeviceValue(
      `meepraten:draft:${JSON.stringify([server, site, thread, parentId])}`,
      options,
    );
  }

  /** Its key in localStorage. */
  get name(): string {
    return this.#value.name;
  }

  /** Whether the draft outlives the page. */
  get onDevice(): boolean {
    return this.#value.onDevice;
  }

  read(): KeptDraft | null {
    return parseDraft(this.#value.read());
  }

  /** Writes the draft; a message that it would wipe out unseen is laid aside with it. */
  write(kept: KeptDraft): void {
    this.#value.write(serializeDraft(sparing(this.read(), kept)));
  }

  clear(): void {
    this.#value.clear();
  }
}

/** A draft with another key was begun in another tab; not so where this one says what it takes the place of. */
function sparing(found: KeptDraft | null, kept: KeptDraft): KeptDraft {
  const aside = found?.draft.body ?? '';
  const isKnown = found?.key === kept.key || kept.instead === aside || kept.draft.body.includes(aside);
  return isKnown ? kept : { ...kept, aside };
}
