import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { LocaleController } from '../../foundation/locale.js';
import { textStyles } from '../../foundation/text.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { translations } from '../../languages/translations.js';
import { renderSkeleton } from './render-skeleton.js';
import { skeletonStyles } from './skeleton.styles.js';
import { en, nl } from './skeleton.terms.js';

const mostLines = 100;

/**
 * Keeps the room of text that is on its way, and shows so once the wait is long enough to be noticed. Give it
 * `role="status"` where it appears by itself.
 *
 * @slot - Words for those who cannot see the lines.
 * @csspart base - The outermost box.
 */
export class Skeleton extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, textStyles, skeletonStyles];

  /** How many lines of text will come. */
  @property({ type: Number }) lines = 3;

  readonly #locale = new LocaleController(this, { en, nl }, translations, 'skeleton');

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override render() {
    const lines = Math.min(Math.max(1, Math.floor(this.lines) || 1), mostLines);
    const words = html`<slot>${this.#locale.terms.loading}</slot>`;
    return html`<div class="base" part="base">${renderSkeleton(words, lines)}</div>`;
  }
}
