import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { renderField, type ControlDescription } from './field.js';
import { FieldControl } from './field-control.js';

/** What `<mp-text-field>` and `<mp-text-area>` have in common: what is typed is their value. */
export abstract class TextControl extends FieldControl {
  /** What is typed. */
  @property() value = '';

  #initialValue = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.#initialValue = this.value;
  }

  formResetCallback(): void {
    this.value = this.#initialValue;
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = state;
  }

  override render() {
    const { label, required, hint, error } = this;
    return html`<div class="base" part="base">
      ${renderField({ id: 'input', label, required, hint, error }, (description) =>
        this.renderControl(description),
      )}
    </div>`;
  }

  protected override sent(): [string] {
    return [this.value];
  }

  /** The native control, with part `input` and the listeners `onInput` and `onChange`. */
  protected abstract renderControl(description: ControlDescription): TemplateResult;

  protected readonly onInput = (): void => {
    this.value = this.control.value;
  };
}
