import { html, LitElement, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { textStyles } from '../../foundation/text.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { renderField, type ControlDescription } from './field.js';
import { fieldStyles } from './field.styles.js';

/**
 * What `<mp-text-field>` and `<mp-text-area>` have in common: one native control in the shadow root, which takes
 * part in the form around the element with its value, validity, reset and restore.
 */
export abstract class TextControl extends LitElement {
  static readonly version = version;
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [hostStyles, textStyles, fieldStyles];

  /** Words above the control. */
  @property() label = '';

  /** Name under which a form sends the value. */
  @property({ reflect: true, useDefault: true }) name = '';

  /** What is typed. */
  @property() value = '';

  /** What helps to fill it in. */
  @property() hint = '';

  /** What is wrong and how to mend it. */
  @property() error = '';

  /** Must be filled in. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** Takes no input. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  @query('[part=input]') protected readonly control!: HTMLInputElement | HTMLTextAreaElement;

  readonly #internals = this.attachInternals();
  #initialValue = '';

  constructor() {
    super();
    new ThemeController(this, this.#internals);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) this.#initialValue = this.value;
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.value = this.#initialValue;
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state === 'string') this.value = state;
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  protected override updated(): void {
    this.#internals.setFormValue(this.value);
    // Only after the attribute is written does `:disabled` tell of the element itself and of a fieldset around it.
    this.control.disabled = this.matches(':disabled');
    // The native control is drawn by now: its validity is the element's.
    this.#internals.setValidity(this.control.validity, this.control.validationMessage, this.control);
  }

  override render() {
    const { label, required, hint, error } = this;
    return html`<div class="base" part="base">
      ${renderField({ id: 'input', label, required, hint, error }, (description) =>
        this.renderControl(description),
      )}
    </div>`;
  }

  /** The native control, with part `input` and the listeners `onInput` and `onChange`. */
  protected abstract renderControl(description: ControlDescription): TemplateResult;

  protected readonly onInput = (): void => {
    this.value = this.control.value;
  };

  // The native `change` stops at the shadow root; the element says it again.
  protected readonly onChange = (): void => {
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** Whether the value is fit to send. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** Like `checkValidity`, and shows the reader what is wrong. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }
}
