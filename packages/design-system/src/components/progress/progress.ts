import { html, LitElement, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { visuallyHiddenStyles } from '../../foundation/visually-hidden.styles.js';
import { styles } from './progress.element.styles.js';
import { progressStyles } from './progress.styles.js';

/**
 * How far something is. Without a value it says only that something is going on.
 *
 * @csspart base - The track.
 * @csspart bar - What is done of it.
 * @cssprop --mp-progress-height - Height of the track.
 * @cssprop --mp-progress-radius - Rounding of the track.
 */
export class Progress extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, visuallyHiddenStyles, progressStyles, styles];

  /** How much is done; null where nobody knows. */
  @property({ type: Number }) value: number | null = null;

  /** How much there is to do. */
  @property({ type: Number }) max = 1;

  /** What is under way, for those who cannot see it. */
  @property() label = '';

  @query('.bar') private readonly bar!: HTMLElement;

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  // In the style of the bar and not in its `style` attribute, which a strict page forbids.
  protected override updated(): void {
    this.bar.style.setProperty('--_share', String(this.#share ?? 0));
  }

  override render() {
    const share = this.#share;
    // The native element says it, and the bar shows it: each browser lets it be drawn in another way, or not at all.
    return html`<div class="base progress" part="base" ?data-indeterminate=${share === null}>
      <progress
        class="visually-hidden"
        aria-label=${this.label || nothing}
        max="1"
        value=${share ?? nothing}
      ></progress>
      <span class="bar" part="bar"></span>
    </div>`;
  }

  /** From 0 to 1; null where it is not known. */
  get #share(): number | null {
    const { value, max } = this;
    if (value === null || Number.isNaN(value)) return null;
    return Math.min(1, Math.max(0, value / (max > 0 ? max : 1)));
  }
}
