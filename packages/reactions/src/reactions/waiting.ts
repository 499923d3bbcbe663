import { LocaleController, renderToggletip, toggletipStyles } from '@meepraten/design-system';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { en, nl, type WaitingTerms } from './waiting.terms.js';

export interface HeldReaction {
  id: string;
  /** A moderator has looked at it already. */
  isRefused: boolean;
  /** Why, in words, where that is known. */
  reasons: string | typeof nothing | undefined;
}

/**
 * Why others do not see a reaction, behind a button beside the badge that says so. A page fetches it with its first such
 * reaction.
 */
export class Waiting {
  readonly #locale: LocaleController<WaitingTerms>;

  constructor(host: LitElement) {
    this.#locale = new LocaleController(host, { en, nl });
    const sheets = toggletipStyles.flat().map(({ styleSheet }) => styleSheet!);
    host.shadowRoot?.adoptedStyleSheets.push(...sheets);
  }

  readonly render = ({ id, isRefused, reasons = nothing }: HeldReaction): TemplateResult => {
    const { about, explanation, aboutRefusal, refusal } = this.#locale.terms;
    return renderToggletip({
      id: `waiting-${id}`,
      label: isRefused ? aboutRefusal : about,
      content: html`${isRefused ? refusal : explanation} ${reasons}`,
    });
  };
}
