import { DeviceValue, type DeviceOptions } from '../device/device-value.js';

/** The site on a server that something is kept for. */
export interface SitePlace {
  /** Address of the reactions server; relative to the page. */
  server: string;
  site: string;
}

const format = 1;

/**
 * What the device keeps of one kind for one site, newest last. Every tab reads and writes the same, so it is read anew
 * before each change. What is damaged, or of another format, counts as nothing.
 */
export class DeviceList<Entry extends { id: string }> {
  readonly #value: DeviceValue;
  readonly #isEntry: (found: Partial<Entry>) => boolean;

  /** @param isEntry Whether what was found is whole: storage is open to every script of the site. */
  constructor(
    kind: string,
    { server, site }: SitePlace,
    isEntry: (found: Partial<Entry>) => boolean,
    options?: DeviceOptions,
  ) {
    const base = globalThis.document?.baseURI;
    const address = URL.canParse(server, base) ? new URL(server, base).href : server;
    this.#value = new DeviceValue(`meepraten:${kind}:${JSON.stringify([address, site])}`, options);
    this.#isEntry = isEntry;
  }

  read(): Entry[] {
    try {
      const found = JSON.parse(this.#value.read() ?? 'null') as {
        format?: unknown;
        entries?: unknown;
      } | null;
      if (found?.format !== format || !Array.isArray(found.entries)) return [];
      return (found.entries as Partial<Entry>[]).filter(
        (entry): entry is Entry => typeof entry?.id === 'string' && this.#isEntry(entry),
      );
    } catch {
      return [];
    }
  }

  get(id: string): Entry | undefined {
    return this.read().find((entry) => entry.id === id);
  }

  /** Adds an entry, or puts it in the place of the one with its id. */
  put(entry: Entry): void {
    this.#write([...this.read().filter(({ id }) => id !== entry.id), entry]);
  }

  remove(id: string): void {
    this.#write(this.read().filter((entry) => entry.id !== id));
  }

  #write(entries: Entry[]): void {
    if (entries.length > 0) this.#value.write(JSON.stringify({ format, entries }));
    else this.#value.clear();
  }
}
