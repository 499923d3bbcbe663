/** What it needs of an element; every Lit element has it. */
interface UpdatingHost {
  requestUpdate(): void;
}

/**
 * A part of an element whose code is fetched when it is first asked for. The element does without a part that cannot be
 * fetched; it is tried again when the device is back online.
 */
export class LazyPart<Part> {
  /** Whether it is on its way. */
  isComing = false;

  readonly #host: UpdatingHost;
  readonly #load: () => Promise<Part>;
  #part: Part | null = null;
  #arrival: Promise<void> | undefined;

  constructor(host: UpdatingHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** Asks for the part; null as long as it is not there. */
  get part(): Part | null {
    this.#arrival ??= this.#fetch();
    return this.#part;
  }

  /** Settles when what was asked for is there, or is known not to come. */
  get arrival(): Promise<void> | undefined {
    return this.#arrival;
  }

  async #fetch(): Promise<void> {
    this.isComing = true;
    try {
      this.#part = await this.#load();
    } catch {
      addEventListener('online', this.#again, { once: true });
    }
    this.isComing = false;
    this.#host.requestUpdate();
  }

  readonly #again = (): void => {
    this.#arrival = undefined;
    this.#host.requestUpdate();
  };
}
