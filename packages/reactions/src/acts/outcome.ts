import { html, nothing, render, type TemplateResult } from 'lit';

export type OutcomeVariant = 'success' | 'danger';

/** What came of an act, below the reaction that it was about: one box, which goes from one to the next. */
export class Outcome {
  readonly #box = document.createElement('div');
  readonly #closed: () => void;
  #trigger: HTMLElement | null = null;

  /** @param closed Called when the reader closes it with Escape. */
  constructor(closed: () => void = () => {}) {
    this.#closed = closed;
    this.#box.className = 'outcome';
    this.#box.addEventListener('keydown', this.#closeOnEscape);
  }

  /** The button that it tells of. */
  get trigger(): HTMLElement | null {
    return this.#trigger;
  }

  get root(): ParentNode {
    return this.#box;
  }

  /** Goes to a button, empty: what will be read out stands ready before there is something to say. */
  turnTo(trigger: HTMLElement): void {
    if (this.#trigger === trigger && this.#box.isConnected) return;
    this.#trigger = trigger;
    this.clear();
    trigger.parentElement?.append(this.#box);
  }

  clear(): void {
    this.#draw(nothing, nothing);
  }

  /** Says what came of it. */
  say(words: string, variant?: OutcomeVariant): void {
    const spoken = variant
      ? html`<p class="notice small" data-variant=${variant}>${words}</p>`
      : html`<p class="small">${words}</p>`;
    this.#draw(spoken, nothing);
  }

  /** Shows what the reader has to do yet. */
  show(content: TemplateResult): void {
    this.#draw(nothing, content);
  }

  /** Empties it and takes the reader back to the button. */
  close(): void {
    this.clear();
    this.#trigger?.focus();
  }

  #draw(spoken: TemplateResult | typeof nothing, content: TemplateResult | typeof nothing): void {
    render(
      html`<div role="status">${spoken}</div>
        ${content}`,
      this.#box,
    );
  }

  readonly #closeOnEscape = ({ key, isComposing }: KeyboardEvent): void => {
    if (key !== 'Escape' || isComposing) return;
    this.#closed();
    this.close();
  };
}
