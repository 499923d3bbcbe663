import { LocaleController, progressStyles } from '@meepraten/design-system';
import { html, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { translations } from '../languages/translations.js';
import { styles } from './work.styles.js';
import { en, nl } from './work.terms.js';

/** How far the work is that holds a reaction up, and a button to give it up. */
export class WorkNotice implements ReactiveController {
  readonly #form: ReactiveElement;
  readonly #locale: LocaleController<typeof nl>;
  #share = 0;

  constructor(form: ReactiveElement) {
    this.#form = form;
    for (const { styleSheet } of [progressStyles, styles])
      form.shadowRoot?.adoptedStyleSheets.push(styleSheet!);
    this.#locale = new LocaleController(form, { en, nl }, translations, 'work');
    form.addController(this);
  }

  // In the style of the bar and not in its `style` attribute, which a strict page forbids.
  hostUpdated(): void {
    const bar = this.#form.renderRoot.querySelector<HTMLElement>('.work .bar');
    bar?.style.setProperty('--_share', String(this.#share));
  }

  /** What is read out, once. */
  get words(): string {
    return this.#locale.terms.doing;
  }

  render(share: number, cancel: () => void): TemplateResult {
    const { terms, lang } = this.#locale;
    const percent = new Intl.NumberFormat(lang, { style: 'percent' });
    this.#share = share;
    return html`<div class="work">
      <p aria-hidden="true">${terms.doing} ${percent.format(share)}</p>
      <div class="progress">
        <progress class="visually-hidden" aria-label=${terms.doing} max="1" value=${share}></progress>
        <span class="bar"></span>
      </div>
      <button class="button" type="button" @click=${cancel}><span>${terms.cancel}</span></button>
    </div>`;
  }
}
