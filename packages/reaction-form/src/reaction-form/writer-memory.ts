import { DeviceValue, type DeviceOptions, type ReactionDraft } from '@meepraten/reactions-client';

export type Writer = Pick<ReactionDraft, 'name' | 'email' | 'website'>;

const format = 1;

// Whoever wrote a reaction on this page need not type a name again for the next. Gone with the page.
const writers = new Map<string, Writer>();

/**
 * Who writes reactions to a server from here: known for as long as the page is open, and of those who ask for it, name and
 * e-mail address are kept on the device.
 */
export class WriterMemory {
  readonly #server: string;
  readonly #value: DeviceValue;

  constructor(server: string, options?: DeviceOptions) {
    this.#server = server;
    const base = globalThis.document?.baseURI;
    const address = URL.canParse(server, base) ? new URL(server, base).href : server;
    this.#value = new DeviceValue(`meepraten:writer:${JSON.stringify([address])}`, options);
  }

  /** Whether the writer has asked to be known on this device. */
  get isKept(): boolean {
    return this.#kept !== undefined;
  }

  recall(): Partial<Writer> | undefined {
    return writers.get(this.#server) ?? this.#kept;
  }

  /** @param onDevice Whether the writer asks to be known when the page is next open. */
  remember({ name, email, website }: Writer, onDevice: boolean): void {
    writers.set(this.#server, { name, email, website });
    if (onDevice) this.#value.write(JSON.stringify({ format, name, email }));
    else this.forget();
  }

  /** Takes the writer from the device. */
  forget(): void {
    this.#value.clear();
  }

  get #kept(): Pick<Writer, 'name' | 'email'> | undefined {
    try {
      const found = JSON.parse(this.#value.read() ?? '') as Partial<Writer> & { format?: unknown };
      const { name, email } = found;
      return found.format === format && typeof name === 'string' && typeof email === 'string'
        ? { name, email }
        : undefined;
    } catch {
      return undefined;
    }
  }
}
