import type { ReactiveController, ReactiveElement } from 'lit';

export interface LoadingOptions<Value> {
  /** Names what is to be loaded; null for nothing. Whatever shapes the request belongs into it. */
  key: () => string | null;
  /** Loads it; ends when the signal says so. */
  load: (signal: AbortSignal) => Promise<Value>;
  loaded: (value: Value) => void;
  failed: (cause: unknown) => void;
}

export type LoadingStatus = 'idle' | 'loading' | 'loaded' | 'failed';

/**
 * Loads what an element shows, as its attributes say: before each update it looks whether the key is another, ends
 * what is under way and starts anew. Ends with the element's stay in the page; a move within it changes nothing.
 */
export class LoadingController<Value> implements ReactiveController {
  status: LoadingStatus = 'idle';

  readonly #host: ReactiveElement;
  readonly #options: LoadingOptions<Value>;
  #key: string | null = null;
  #request: AbortController | undefined;

  constructor(host: ReactiveElement, options: LoadingOptions<Value>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move is a removal and an insertion in one task: only what is out by the next one has left the page.
    setTimeout(() => {
      if (this.#host.isConnected || this.status !== 'loading') return;
      this.#request?.abort();
      this.#key = null;
    });
  }

  hostUpdate(): void {
    const key = this.#options.key();
    if (key === this.#key) return;
    this.#key = key;
    void this.#start();
  }

  /** Loads the same again; nothing where there is nothing to load. */
  reload(): void {
    void this.#start();
  }

  async #start(): Promise<void> {
    this.#request?.abort();
    this.status = this.#key === null ? 'idle' : 'loading';
    this.#host.requestUpdate();
    if (this.#key === null) return;
    const { signal } = (this.#request = new AbortController());
    const { load, loaded, failed } = this.#options;
    const settle = (status: LoadingStatus, report: () => void): void => {
      if (signal.aborted) return;
      this.status = status;
      report();
      this.#host.requestUpdate();
    };
    await load(signal).then(
      (value) => settle('loaded', () => loaded(value)),
      (cause: unknown) => settle('failed', () => failed(cause)),
    );
  }
}
