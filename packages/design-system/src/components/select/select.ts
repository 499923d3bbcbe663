import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { FieldControl } from '../field/field-control.js';
import { renderField, type ControlDescription } from '../field/field.js';
import { defaultValue, hasOption, isFree, renderOptions } from './select-options.js';
import { selectStyles } from './select.styles.js';
import { renderSelect } from './render-select.js';

/**
 * A choice of one out of several, with its label, hint and error. Takes part in the form around it. The browser's own
 * list opens, so it works as readers know it from elsewhere, also on a phone.
 *
 * @slot - `<option>` and `<optgroup>` elements, which may come and go.
 * @fires {Event} change - The reader has chosen.
 * @csspart base - The outermost box.
 * @csspart field - Label, hint, error and select together.
 * @csspart label - The label.
 * @csspart hint - The hint.
 * @csspart error - The error.
 * @csspart input - The native select.
 * @cssprop --mp-text-field-width - Widest the select gets.
 * @cssprop --mp-text-field-radius - Rounding of the corners.
 */
export class Select extends FieldControl {
  static override styles = [...FieldControl.styles, ...selectStyles];

  /** Value of the option that is chosen. */
  @property() value = '';

  #initialValue = '';
  /** The value whose option was last shown as chosen; null where no option has it. */
  #shown: string | null = null;
  #options: MutationObserver | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.#initialValue = this.value;
    this.#options ??= new MutationObserver(() => this.requestUpdate());
    this.#options.observe(this, { attributes: true, characterData: true, childList: true, subtree: true });
    // What came while it was out of the page has not been seen.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#options?.disconnect();
  }

  formResetCallback(): void {
    this.value = this.#initialValue;
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = state;
  }

  // A value of the page's waits for its option to come; one whose option has gone gives way, as in a native select.
  protected override willUpdate(): void {
    const { value } = this;
    if (hasOption(this, value)) return;
    if (value === '' || value === this.#shown) this.value = defaultValue(this);
  }

  protected override updated(): void {
    const select = this.control as HTMLSelectElement;
    select.value = this.value;
    this.#shown = select.selectedIndex < 0 ? null : this.value;
    super.updated();
  }

  override render() {
    const { label, required, hint, error } = this;
    return html`<div class="base" part="base">
      ${renderField({ id: 'input', label, required, hint, error }, this.#renderControl)}
      <slot hidden></slot>
    </div>`;
  }

  readonly #renderControl = ({ id, describedBy, invalid }: ControlDescription) =>
    renderSelect(
      html`<select
        part="input"
        id=${id}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        ?required=${this.required}
        @input=${this.#onInput}
        @change=${this.onChange}
      >
        ${renderOptions(this)}
      </select>`,
    );

  // As with a native select, what cannot be chosen is shown, but not sent.
  protected override sent(): [string | null, string] {
    const [chosen] = (this.control as HTMLSelectElement).selectedOptions;
    return [chosen && isFree(chosen) ? this.value : null, this.value];
  }

  readonly #onInput = (): void => {
    this.value = this.control.value;
  };
}
