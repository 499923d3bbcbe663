import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { textStyles } from '../../foundation/text.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';

/**
 * What one tab of an `<mp-tabs>` shows.
 *
 * @slot - Anything; it is kept as it is while another tab is shown.
 * @csspart base - The outermost box.
 */
export class TabPanel extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, textStyles];

  /** What its tab says. */
  @property({ reflect: true }) label = '';

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override render() {
    return html`<div class="base" part="base"><slot></slot></div>`;
  }
}
