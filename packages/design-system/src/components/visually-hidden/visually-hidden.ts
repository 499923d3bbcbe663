import { html, LitElement } from 'lit';
import { hostStyles } from '../../foundation/host.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { styles } from './visually-hidden.styles.js';

/**
 * Words for who listens, out of sight; a link or control among them is shown as long as it has focus, which makes a
 * skip link of it.
 *
 * @slot - The words.
 * @csspart base - The box around the words.
 */
export class VisuallyHidden extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, styles];

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override render() {
    return html`<div class="base" part="base"><slot></slot></div>`;
  }
}
