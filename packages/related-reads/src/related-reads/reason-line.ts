import { LocaleController } from '@meepraten/design-system';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { translations } from '../languages/translations.js';
import type { Arranged } from './arrangement.js';
import { en, nl, type ReasonTerms } from './reason-line.terms.js';

/** Says why each read is in the list. */
export class ReasonLine {
  readonly #locale: LocaleController<ReasonTerms>;

  constructor(host: LitElement) {
    this.#locale = new LocaleController(host, { en, nl }, translations, 'reasonLine');
  }

  render({ read, reasons }: Arranged): TemplateResult | typeof nothing {
    const { terms, lang } = this.#locale;
    const link = reasons.find(({ kind }) => kind === 'link');
    const subjects = reasons.filter(({ kind }) => kind !== 'link').map(({ value }) => value);
    const sentences = [
      ...(subjects.length ? [terms.about(subjects)] : []),
      ...(link ? [link.value === read.url ? terms.linkedFrom : terms.linksHere] : []),
    ];
    return sentences.length
      ? html`<p class="small" part="reason" lang=${lang}>${sentences.join('. ')}</p>`
      : nothing;
  }
}
