import { LocaleController } from '@meepraten/design-system';
import '@meepraten/design-system/progress/define';
import { html, type ReactiveElement, type TemplateResult } from 'lit';
import { translations } from '../languages/translations.js';
import { styles } from './work.styles.js';
import { en, nl } from './work.terms.js';

/** How far the work is that holds a reaction up, and a button to give it up. */
export class WorkNotice {
  readonly #locale: LocaleController<typeof nl>;

  constructor(form: ReactiveElement) {
    form.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet!);
    this.#locale = new LocaleController(form, { en, nl }, translations, 'work');
  }

  /** What is read out, once. */
  get words(): string {
    return this.#locale.terms.doing;
  }

  render(share: number, cancel: () => void): TemplateResult {
    const { terms, lang } = this.#locale;
    const percent = new Intl.NumberFormat(lang, { style: 'percent' });
    return html`<div class="work">
      <p aria-hidden="true">${terms.doing} ${percent.format(share)}</p>
      <mp-progress value=${share} label=${terms.doing}></mp-progress>
      <button class="button" type="button" @click=${cancel}><span>${terms.cancel}</span></button>
    </div>`;
  }
}
