import { LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { textStyles } from '../../foundation/text.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { fieldStyles } from './field.styles.js';

/**
 * What our form controls have in common: one native control in the shadow root, with part `input`, by which the
 * element takes part in the form around it: name, validity, a disabled fieldset.
 */
export abstract class FieldControl extends LitElement {
  static readonly version = version;
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [hostStyles, textStyles, fieldStyles];

  /** Words that name the control. */
  @property() label = '';

  /** Name under which a form sends the value. */
  @property({ reflect: true, useDefault: true }) name = '';

  /** What helps to fill it in. */
  @property() hint = '';

  /** What is wrong and how to mend it. */
  @property() error = '';

  /** Must be filled in. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** Takes no input. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  @query('[part=input]') protected readonly control!:
    HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

  readonly #internals = this.attachInternals();

  constructor() {
    super();
    new ThemeController(this, this.#internals);
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  protected override updated(): void {
    this.#internals.setFormValue(...this.sent());
    // Only after the attribute is written does `:disabled` tell of the element itself and of a fieldset around it.
    this.control.disabled = this.matches(':disabled');
    // The native control is drawn by now: its validity is the element's.
    this.#internals.setValidity(this.control.validity, this.control.validationMessage, this.control);
  }

  /** What a form sends, or null for nothing; and what the browser restores, where that is something else. */
  protected abstract sent(): [value: string | null, state?: string];

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
