import { html, LitElement } from 'lit';
import { hostStyles } from '../foundation/host.styles.js';
import { LocaleController } from '../foundation/locale.js';
import { textStyles } from '../foundation/text.styles.js';
import { ThemeController } from '../foundation/theme.js';

/** The smallest element that stands on the whole foundation, as every widget does. */
export class Specimen extends LitElement {
  static override styles = [hostStyles, textStyles];

  readonly internals = this.attachInternals();
  readonly theme = new ThemeController(this, this.internals);
  readonly locale = new LocaleController(this, {
    en: { greeting: 'Join in' },
    nl: { greeting: 'Meepraten' },
  });

  override render() {
    return html`<div class="base" part="base">
      <h2>${this.locale.terms.greeting}</h2>
      <p>tekst</p>
      <slot></slot>
    </div>`;
  }

  get words(): string | undefined {
    return this.shadowRoot?.querySelector('h2')?.textContent ?? undefined;
  }

  get box(): HTMLElement {
    return this.shadowRoot?.querySelector('.base') as HTMLElement;
  }
}

customElements.define('mp-specimen', Specimen);

declare global {
  interface HTMLElementTagNameMap {
    'mp-specimen': Specimen;
  }
}
