import { html, LitElement } from 'lit';
import { state } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { textStyles } from '../../foundation/text.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { followLink, linkOf } from './card-link.js';
import { styles } from './card.element.styles.js';
import { cardStyles } from './card.styles.js';

/**
 * A box around things that belong together. With one link in it, the whole card can be pressed; the link stays the only
 * thing that the keyboard reaches and that is read out.
 *
 * @slot - What the card tells.
 * @slot image - A picture above it.
 * @slot actions - What can be done with it, below.
 * @csspart base - The box.
 * @cssprop --mp-card-padding - Room inside the box.
 * @cssprop --mp-card-radius - Rounding of the box.
 * @cssprop --mp-card-image-ratio - Width of the picture to its height.
 */
export class Card extends LitElement {
  static readonly version = version;
  static override styles = [hostStyles, textStyles, cardStyles, styles];

  @state() private filled: ReadonlySet<string> = new Set();

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override render() {
    return html`<div
      class="base card"
      part="base"
      ?data-pressable=${linkOf(this) !== null}
      @click=${this.#press}
      @auxclick=${this.#press}
      @slotchange=${this.#look}
    >
      <div class="image" ?hidden=${!this.filled.has('image')}><slot name="image"></slot></div>
      <div class="content"><slot></slot></div>
      <div class="actions" ?hidden=${!this.filled.has('actions')}><slot name="actions"></slot></div>
    </div>`;
  }

  readonly #press = (event: MouseEvent): void => followLink(this, event);

  readonly #look = (): void => {
    this.filled = new Set([...this.children].map(({ slot }) => slot));
  };
}
