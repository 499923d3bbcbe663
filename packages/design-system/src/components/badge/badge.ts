import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { inlineHostStyles, roundHostStyles } from '../../foundation/inline-host.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { badgeStyles } from './badge.styles.js';
import type { BadgeVariant } from './render-badge.js';
import { renderBadge } from './render-badge.js';

/**
 * A word or two that say what something is: 'Auteur', 'Wacht op goedkeuring'. The words tell it all; the variant only
 * makes them easier to find.
 *
 * @slot - The words.
 * @csspart badge - The box.
 * @cssprop --mp-badge-radius - Rounding of the box.
 */
export class Badge extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, inlineHostStyles, roundHostStyles, badgeStyles];

  /** What kind of thing the words say. */
  @property({ reflect: true }) variant: BadgeVariant = 'plain';

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override render(): TemplateResult {
    return html`<span class="base">${renderBadge(html`<slot></slot>`, this.variant)}</span>`;
  }
}
