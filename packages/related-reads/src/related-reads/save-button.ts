import { ReadingListController, type SavedRead } from '@meepraten/article-sources';
import { iconStyles, LocaleController, renderIcon, visuallyHiddenStyles } from '@meepraten/design-system';
import { bookmark } from '@meepraten/design-system/icons';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { translations } from '../languages/translations.js';
import { styles } from './save-button.styles.js';
import { en, nl, type SaveTerms } from './save-button.terms.js';
import type { Candidate } from './served-list.js';

/** The 'save' action of each read, and what is said after it. */
export class SaveButton {
  readonly #locale: LocaleController<SaveTerms>;
  readonly #readingList: ReadingListController;

  constructor(host: LitElement) {
    this.#locale = new LocaleController(host, { en, nl }, translations, 'saveButton');
    this.#readingList = new ReadingListController(host);
    const looks = [iconStyles, visuallyHiddenStyles, styles];
    host.shadowRoot?.adoptedStyleSheets.push(...looks.map(({ styleSheet }) => styleSheet!));
  }

  render({ url, title, image }: Candidate): TemplateResult {
    const { terms } = this.#locale;
    const read: SavedRead = { kind: 'article', url, title, image: image ?? null };
    const saved = this.#readingList.has(read);
    return html`<button
      class="button"
      part="save"
      type="button"
      data-variant="quiet"
      @click=${() => this.#readingList.toggle(read)}
    >
      ${renderIcon(bookmark, { filled: saved })}
      <span
        >${saved ? terms.saved : terms.save}<span class="visually-hidden"
          >${saved ? `, ${terms.saveNoMore}` : ''}: ${title}</span
        ></span
      >
    </button>`;
  }

  renderOutcome(): TemplateResult | typeof nothing {
    const { outcome } = this.#readingList;
    return outcome ? html`<p class="small">${this.#locale.terms.outcome[outcome]}</p>` : nothing;
  }
}
