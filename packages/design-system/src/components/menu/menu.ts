import { html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { inlineHostStyles } from '../../foundation/inline-host.styles.js';
import { textStyles } from '../../foundation/text.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { chevronDown } from '../../icons/chevron-down.js';
import { more } from '../../icons/more.js';
import type { ButtonVariant } from '../button/button.js';
import { buttonStyles } from '../button/button.styles.js';
import { iconStyles } from '../icon/icon.styles.js';
import { renderIcon } from '../icon/render-icon.js';
import { styles } from './menu.element.styles.js';
import { menuStyles } from './menu.styles.js';
import { PopoverMenu } from './popover-menu.js';
import { renderMenu } from './render-menu.js';

/**
 * A button that opens a list of actions over the page. A choice makes one `click`, from the `<mp-menu-item>`, and
 * closes the list. Actions that are few and always wanted are better off as buttons.
 *
 * @slot - The actions, as `<mp-menu-item>`s.
 * @csspart base - The outermost box.
 * @csspart button - The native button.
 * @csspart menu - The list that lies over the page.
 * @cssprop --mp-menu-width - Widest the list gets.
 * @cssprop --mp-menu-radius - Rounding of the list.
 * @cssprop --mp-button-radius - Rounding of the button.
 * @cssstate open - The list is shown.
 */
export class Menu extends LitElement {
  static readonly version = version;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [
    hostStyles,
    inlineHostStyles,
    textStyles,
    buttonStyles,
    iconStyles,
    ...menuStyles,
    styles,
  ];

  /** What the button says, and what the list is called. */
  @property() label = '';

  /** How much the button stands out. */
  @property() variant: ButtonVariant = 'plain';

  /** Three dots in place of the label, which still names the button. */
  @property({ type: Boolean }) compact = false;

  @query('.button') private readonly button!: HTMLButtonElement;

  @query('.menu') private readonly list!: HTMLElement;

  @query('slot') private readonly actions!: HTMLSlotElement;

  readonly #internals = this.attachInternals();
  readonly #menu: PopoverMenu = new PopoverMenu(this, {
    popover: () => this.list,
    items: () => this.actions.assignedElements({ flatten: true }) as HTMLElement[],
    toggled: () => this.#internals.states[this.#menu.isOpen ? 'add' : 'delete']('open'),
  });

  constructor() {
    super();
    new ThemeController(this, this.#internals);
  }

  override render() {
    const { label, variant, compact } = this;
    return html`<div class="base" part="base">
      <button
        class="button ${compact ? 'compact' : ''}"
        part="button"
        type="button"
        data-variant=${variant}
        aria-haspopup="menu"
        aria-expanded="false"
        aria-label=${compact ? label : nothing}
        @click=${(event: Event) => this.#menu.press(event)}
        @keydown=${(event: KeyboardEvent) => this.#menu.pressKey(event)}
      >
        ${compact ? nothing : html`<span>${label}</span>`} ${renderIcon(compact ? more : chevronDown)}
      </button>
      ${renderMenu(this.#menu, { id: 'menu', label }, html`<slot></slot>`)}
    </div>`;
  }

  /** Opens the list and puts the reader at its first action. */
  show(): void {
    this.#menu.open(this.button);
  }

  /** Closes the list; a reader who was in it is back at the button. */
  hide(): void {
    this.#menu.close();
  }
}
