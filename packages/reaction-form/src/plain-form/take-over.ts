import type { ReactiveController, ReactiveElement } from 'lit';
import { childrenParsed } from './children-parsed.js';
import type { PlainFormValues } from './plain-form.js';

export interface TakeOverOptions {
  /** The plain form among the host's children, if there is one. */
  find: () => HTMLFormElement | null;
  /** Whether the host could do the form's work. */
  isReady: () => boolean;
  /** Takes what was in the form; once more for what the browser restores in it while the page still loads. */
  adopt: (values: PlainFormValues) => void;
}

/**
 * From a form in the served page to the element's own. The page's children stay until they are read, the host is
 * ready and the reader is out of the form. What reads the form is fetched only where there is one.
 */
export class TakeOver implements ReactiveController {
  /** Whether the page's children are what readers see. */
  isWaiting = true;

  readonly #host: ReactiveElement;
  readonly #options: TakeOverOptions;
  #abort: AbortController | null = null;

  constructor(host: ReactiveElement, options: TakeOverOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#start();
  }

  hostUpdate(): void {
    this.#start();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#abort = null;
  }

  #start(): void {
    if (!this.isWaiting || this.#abort || !this.#options.isReady()) return;
    const { signal } = (this.#abort = new AbortController());
    const parsed = childrenParsed(this.#host);
    if (parsed) void parsed.then(() => this.#begin(signal));
    else this.#begin(signal);
  }

  #begin(signal: AbortSignal): void {
    if (signal.aborted) return;
    const form = this.#options.find();
    if (form) void this.#empty(form, signal);
    else this.#end();
  }

  async #empty(form: HTMLFormElement, signal: AbortSignal): Promise<void> {
    const part = await import('./empty-form.js').catch(() => null);
    if (signal.aborted) return;
    if (!part) {
      // The page's form works without us, and the next update tries again.
      this.#abort = null;
      return;
    }
    await part.emptyForm(form, { signal, adopt: this.#options.adopt });
    if (!signal.aborted) this.#end();
  }

  #end(): void {
    this.isWaiting = false;
    this.#abort?.abort();
    this.#abort = null;
    // An update that is under way would take no notice.
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }
}
