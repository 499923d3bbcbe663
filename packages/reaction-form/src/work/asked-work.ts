import { LazyPart } from '@meepraten/design-system';
import type { AskedWork as Asked } from '@meepraten/reactions-client';
import { nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { WorkNotice } from './work-notice.js';

/** Steps in which it is shown how far the work is: enough to see that it goes on. */
const steps = 20;

/** Work that a service may ask for before it takes a reaction. What shows it is fetched when it does. */
export class AskedWork {
  readonly #form: ReactiveElement;
  readonly #notice: LazyPart<WorkNotice>;
  /** Null where there is nothing to do. */
  #share: number | null = null;
  #cancelled = new AbortController();

  constructor(form: ReactiveElement) {
    this.#form = form;
    this.#notice = new LazyPart(form, async () => {
      const { WorkNotice } = await import('./work-notice.js');
      return new WorkNotice(form);
    });
  }

  /** Whether the reader would not have it done. */
  get isCancelled(): boolean {
    return this.#cancelled.signal.aborted;
  }

  /** What is read out while it is done. */
  get words(): string | undefined {
    return this.#share === null ? undefined : this.#notice.part?.words;
  }

  /** Stands ready for the work that a sending may come to. */
  begin(): Asked {
    this.#cancelled = new AbortController();
    return { signal: this.#cancelled.signal, progressed: this.#progressed };
  }

  /** The sending is over, or the work is done and it goes on. */
  end(): void {
    if (this.#share === null) return;
    this.#share = null;
    this.#form.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const share = this.#share;
    return (share !== null && this.#notice.part?.render(share, this.#cancel)) || nothing;
  }

  readonly #progressed = (share: number): void => {
    if (share === 1) return this.end();
    const shown = Math.floor(share * steps) / steps;
    if (shown === this.#share) return;
    this.#share = shown;
    this.#form.requestUpdate();
  };

  // The button goes with the words; the focus stays where it can be sent after all.
  readonly #cancel = (): void => {
    this.#cancelled.abort();
    this.#form.renderRoot.querySelector<HTMLElement>('[type=submit]')?.focus();
  };
}
