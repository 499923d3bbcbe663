import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FieldControl } from '../field/field-control.js';
import type { ControlDescription } from '../field/field.js';
import { checkboxStyles } from './checkbox.styles.js';
import { renderCheckbox } from './render-checkbox.js';

/**
 * A choice between yes and no, with its label, hint and error. Takes part in the form around it.
 *
 * @fires {Event} change - The reader has checked it, or no longer.
 * @csspart base - The outermost box.
 * @csspart field - Label, hint, error and check box together.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - The error.
 * @csspart input - The native check box.
 */
export class Checkbox extends FieldControl {
  static override styles = [...FieldControl.styles, checkboxStyles];

  /** What a form sends while it is checked. */
  @property() value = 'on';

  /** Whether it is checked. */
  @property({ type: Boolean }) checked = false;

  /** Shown as neither, where it stands for some of many; a press makes it one or the other. */
  @property({ type: Boolean }) indeterminate = false;

  #initiallyChecked = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.#initiallyChecked = this.checked;
  }

  formResetCallback(): void {
    this.checked = this.#initiallyChecked;
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    this.checked = state === 'true';
  }

  override render() {
    const { label, required, hint, error } = this;
    return html`<div class="base" part="base">
      ${renderCheckbox({ id: 'input', label, required, hint, error }, this.#renderControl)}
    </div>`;
  }

  readonly #renderControl = ({ id, describedBy, invalid }: ControlDescription) =>
    html`<input
      part="input"
      id=${id}
      type="checkbox"
      aria-describedby=${describedBy}
      aria-invalid=${invalid}
      ?required=${this.required}
      .checked=${live(this.checked)}
      .indeterminate=${live(this.indeterminate)}
      @input=${this.#onInput}
      @change=${this.onChange}
    />`;

  protected override sent(): [string | null, string] {
    return [this.checked ? this.value : null, String(this.checked)];
  }

  readonly #onInput = (): void => {
    const { checked, indeterminate } = this.control as HTMLInputElement;
    Object.assign(this, { checked, indeterminate });
  };
}
