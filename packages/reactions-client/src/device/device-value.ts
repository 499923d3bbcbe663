export interface DeviceOptions {
  /** Keep nothing on the device: what is kept then lasts as long as the page. */
  memoryOnly?: boolean;
}

// Where the device keeps nothing, values still outlive the element that they were made for.
export const memory = new Map<string, string>();

/** One text under a name, on the device where that is allowed, else in memory. Never throws. */
export class DeviceValue {
  /** Its key in localStorage. */
  readonly name: string;
  readonly #memoryOnly: boolean;

  constructor(name: string, { memoryOnly = false }: DeviceOptions = {}) {
    this.name = name;
    this.#memoryOnly = memoryOnly;
  }

  /** Whether what is written outlives the page. */
  get onDevice(): boolean {
    return !memory.has(this.name) && this.#onDevice((storage) => storage.length >= 0) === true;
  }

  read(): string | null {
    return memory.get(this.name) ?? this.#onDevice((storage) => storage.getItem(this.name)) ?? null;
  }

  write(text: string): void {
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
