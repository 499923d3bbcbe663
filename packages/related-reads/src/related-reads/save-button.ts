import { ReadingListController, type SavedRead } from '@meepraten/article-sources';
import { LocaleController } from '@meepraten/design-system';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { styles } from './save-button.styles.js';
import { en, nl, type SaveTerms } from './save-button.terms.js';
import type { Candidate } from './served-list.js';

/** The 'save' action of each read, and what is said after it. */
export class SaveButton {
  readonly #locale: LocaleController<SaveTerms>;
  readonly #readingList: ReadingListController;

  constructor(host: LitElement) {
    this.#locale = new LocaleController(host, { en, nl });
    this.#readingList = new ReadingListController(host);
    host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet!);
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
      ?data-saved=${saved}
      @click=${() => this.#readingList.toggle(read)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 1.5h9v13L8 11l-4.5 3.5z" /></svg>
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
