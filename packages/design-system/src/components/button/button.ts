import { html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { inlineHostStyles } from '../../foundation/inline-host.styles.js';
import { textStyles } from '../../foundation/text.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { buttonStyles } from './button.styles.js';
import { styles } from './button.element.styles.js';

export const buttonVariants = ['plain', 'primary', 'quiet'] as const;

export type ButtonVariant = (typeof buttonVariants)[number];

/**
 * A button that acts, or submits or resets the form around it.
 *
 * @slot - The label: words, or words and a picture.
 * @csspart base - The native button.
 * @cssprop --mp-button-radius - Rounding of the corners.
 */
export class Button extends LitElement {
  static readonly version = version;
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [hostStyles, inlineHostStyles, textStyles, buttonStyles, styles];

  /** How much it stands out: `primary` once on a page, `quiet` inside text. */
  @property({ reflect: true }) variant: ButtonVariant = 'plain';

  /** What a press does besides the click. */
  @property() type: 'button' | 'submit' | 'reset' = 'button';

  /** Takes no presses. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  @query('button') private readonly button!: HTMLButtonElement | null;

  readonly #internals = this.attachInternals();

  constructor() {
    super();
    new ThemeController(this, this.#internals);
  }

  formDisabledCallback(): void {
    this.requestUpdate();
  }

  // Only after the attribute is written does `:disabled` tell of the element itself and of a fieldset around it.
  protected override updated(): void {
    if (this.button) this.button.disabled = this.matches(':disabled');
  }

  override render() {
    return html`<button
      class="base button"
      part="base"
      type="button"
      data-variant=${this.variant}
      @click=${this.#press}
    >
      <span><slot></slot></span>
    </button>`;
  }

  // A listener further out may still say no to the click, as with a native button.
  readonly #press = (event: Event): void => {
    setTimeout(() => {
      if (!event.defaultPrevented) this.#act();
    });
  };

  #act(): void {
    const { form } = this.#internals;
    if (this.type === 'submit') form?.requestSubmit();
    if (this.type === 'reset') form?.reset();
  }

  override click(): void {
    this.button?.click();
  }
}
