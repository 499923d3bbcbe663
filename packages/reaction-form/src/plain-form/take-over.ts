import type { ReactiveController, ReactiveElement } from 'lit';
import { childrenParsed } from './children-parsed.js';
import { readPlainForm, type PlainFormValues } from './plain-form.js';
import { whenFree } from './when-free.js';

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
 * ready and the reader is out of the form.
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
    if (!form) return this.#end();
    void whenFree(form, signal).then((leaving) => {
      if (signal.aborted) return;
      this.#options.adopt(readPlainForm(form, leaving));
      // Else the browser would restore the same text in it on the next visit, beside the draft.
      form.reset();
      this.#end();
      if (document.readyState === 'complete') return;
      const restored = () => this.#options.adopt(readPlainForm(form));
      addEventListener('pageshow', restored, { once: true });
    });
  }

  #end(): void {
    this.isWaiting = false;
    this.#abort?.abort();
    this.#abort = null;
    // An update that is under way would take no notice.
    void this.#host.updateComplete.then(() => this.#host.requestUpdate());
  }
}
