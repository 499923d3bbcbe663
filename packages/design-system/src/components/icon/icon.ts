import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { inlineHostStyles } from '../../foundation/inline-host.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import type { IconDrawing } from '../../icons/icon-drawing.js';
import { styles } from './icon.element.styles.js';
import { iconStyles } from './icon.styles.js';
import { renderIcon } from './render-icon.js';

/**
 * An icon as tall as the text it stands in. The drawings are in `@meepraten/design-system/icons`, each in a module of
 * its own, so that a page fetches those it shows.
 *
 * @csspart base - The box of the drawing.
 * @cssprop --mp-icon-size - Width and height, in place of the size of the text.
 */
export class Icon extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, inlineHostStyles, iconStyles, styles];

  /** What is drawn. */
  @property({ attribute: false }) drawing: IconDrawing | null = null;

  /** What it means, in words; without any it is decoration, and not read out. */
  @property() label = '';

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override render() {
    const { drawing, label } = this;
    return html`<span class="base" part="base" role=${label ? 'img' : nothing} aria-label=${label || nothing}
      >${drawing ? renderIcon(drawing) : nothing}</span
    >`;
  }
}
