import { css, html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { hostStyles } from '../../foundation/host.styles.js';
import { inlineHostStyles } from '../../foundation/inline-host.styles.js';
import { LocaleController } from '../../foundation/locale.js';
import { textStyles } from '../../foundation/text.styles.js';
import { ThemeController } from '../../foundation/theme.js';
import { version } from '../../foundation/version.js';
import { translations } from '../../languages/translations.js';
import { renderToggletip } from './toggletip-button.js';
import { toggletipStyles } from './toggletip.styles.js';
import { en, nl } from './toggletip.terms.js';

/** After `inlineHostStyles`. */
const styles = css`
  :host,
  :host(:state(themed)) {
    vertical-align: middle !important;
  }

  /* As high as its button, so that the ground of a theme is too. */
  .base {
    display: inline-block;
  }
`;

/**
 * A button that explains what stands beside it, in a few words over the page. They are read out when it is pressed, and
 * do not come by pointing at it.
 *
 * @slot - The explanation: words, without anything that takes focus.
 * @csspart base - The outermost box.
 * @csspart toggletip-button - The native button.
 * @csspart toggletip-text - The box of the explanation.
 */
export class Toggletip extends LitElement {
  static readonly version = version;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [hostStyles, inlineHostStyles, textStyles, toggletipStyles, styles];

  /** What is explained, for who hears the button's name without what stands beside it. */
  @property() about = '';

  readonly #locale = new LocaleController(this, { en, nl }, translations, 'toggletip');

  constructor() {
    super();
    new ThemeController(this, this.attachInternals());
  }

  override render() {
    const { explanation } = this.#locale.terms;
    return html`<span class="base" part="base"
      >${renderToggletip({
        id: 'text',
        label: this.about ? `${explanation}: ${this.about}` : explanation,
        content: html`<slot></slot>`,
      })}</span
    >`;
  }
}
