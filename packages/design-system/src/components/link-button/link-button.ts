import { html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { inlineHostStyles } from '../../foundation/inline-host.styles.js';
import { textStyles } from '../../foundation/text.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { styles } from '../button/button.element.styles.js';
import { buttonStyles } from '../button/button.styles.js';
import type { ButtonVariant } from '../button/button.js';
import { safeHref } from './safe-href.js';

/**
 * A link that looks like a button: it leads somewhere, where a button acts. An address that would run a script
 * (`javascript:`, `data:`) makes no link.
 *
 * @slot - The label: words, or words and a picture.
 * @csspart base - The native link.
 * @cssprop --mp-button-radius - Rounding of the corners.
 */
export class LinkButton extends LitElement {
  static readonly version = version;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [hostStyles, inlineHostStyles, textStyles, buttonStyles, styles];

  /** Where it leads. */
  @property() href = '';

  /** Where that opens, as of a native link. */
  @property() target = '';

  /** How the two pages relate, as of a native link; `noopener` joins it where another window opens. */
  @property() rel = '';

  /** Saves what is found there, under this name if one is given. */
  @property() download: string | null = null;

  /** How much it stands out: `primary` once on a page, `quiet` inside text. */
  @property({ reflect: true }) variant: ButtonVariant = 'plain';

  @query('a') private readonly link!: HTMLAnchorElement | null;

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override render() {
    const { target, download, variant } = this;
    const href = safeHref(this.href);
    return html`<a
      class="base button"
      part="base"
      data-variant=${variant}
      href=${href ?? nothing}
      role=${href === null ? 'link' : nothing}
      aria-disabled=${href === null || nothing}
      target=${target || nothing}
      rel=${this.#relation || nothing}
      download=${download ?? nothing}
      ><span><slot></slot></span
    ></a>`;
  }

  get #relation(): string {
    const words = this.rel.split(/\s+/).filter(Boolean);
    const isToldToOpen = words.some((word) => /^(noopener|opener)$/i.test(word));
    return [...words, ...(this.target.toLowerCase() === '_blank' && !isToldToOpen ? ['noopener'] : [])].join(
      ' ',
    );
  }

  override click(): void {
    this.link?.click();
  }
}
