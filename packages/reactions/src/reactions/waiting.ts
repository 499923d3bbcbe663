import { LocaleController, renderToggletip, toggletipStyles } from '@meepraten/design-system';
import type { LitElement, TemplateResult } from 'lit';
import { translations } from '../languages/translations.js';
import { en, nl, type WaitingTerms } from './waiting.terms.js';

/** Why a reaction waits, behind a button beside the badge that says so. A page fetches it with its first such reaction. */
export class Waiting {
  readonly #locale: LocaleController<WaitingTerms>;

  constructor(host: LitElement) {
    this.#locale = new LocaleController(host, { en, nl }, translations, 'waiting');
    const sheets = toggletipStyles.flat().map(({ styleSheet }) => styleSheet!);
    host.shadowRoot?.adoptedStyleSheets.push(...sheets);
  }

  /** @param id of the reaction. */
  readonly render = (id: string): TemplateResult => {
    const { about, explanation } = this.#locale.terms;
    return renderToggletip({ id: `waiting-${id}`, label: about, content: explanation });
  };
}
