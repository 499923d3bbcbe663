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

  /** Whether the draft outlives the page. */
  get onDevice(): boolean {
    return this.#value.onDevice;
  }

  read(): KeptDraft | null {
    return parseDraft(this.#value.read());
  }

  write(kept: KeptDraft): void {
    this.#value.write(serializeDraft(kept));
  }

  clear(): void {
    this.#value.clear();
  }
}
