import { html, LitElement } from 'lit';
import { property, query } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { textStyles } from '../../foundation/text.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { menuItemStyles } from './menu-item.styles.js';
import { renderMenuItem, type MenuItemVariant } from './render-menu-item.js';

/**
 * One action of an `<mp-menu>`: a native button or, with an address, a link. To be told of a choice listen to `click`,
 * on it or on anything around: there is one for each choice, by pointer, key or script, and none while it is disabled.
 *
 * @slot - What it says: the first letters of it find it from the keyboard.
 * @csspart base - The outermost box.
 */
export class MenuItem extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, textStyles, menuItemStyles];

  /** `danger` is for what cannot be undone. */
  @property({ reflect: true }) variant: MenuItemVariant = 'plain';

  /** It can be read and reached, but not chosen. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Address that it leads to. */
  @property() href: string | undefined;

  @query('.menu-item') private readonly native!: HTMLElement | null;

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override render() {
    const { variant, disabled } = this;
    // Without the attribute, a property that Lit has read from it is null.
    const href = this.href ?? undefined;
    const label = html`<slot></slot>`;
    return html`<div class="base" part="base" role="none">
      ${renderMenuItem({ label, variant, disabled, href })}
    </div>`;
  }

  override focus(options?: FocusOptions): void {
    this.native?.focus(options);
  }

  override click(): void {
    this.native?.click();
  }
}
