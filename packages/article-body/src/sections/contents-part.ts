import { LocaleController } from '@meepraten/design-system';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { ArticlePlace } from '../article-body/article-place.js';
import { translations } from '../languages/translations.js';
import { contentsStyles } from './contents.styles.js';
import { en, nl, type ContentsTerms } from './contents.terms.js';
import { contentsTree, type ContentsBranch } from './contents-tree.js';
import { CurrentSection } from './current-section.js';
import { sectionsOf } from './sections.js';

/** With fewer sections there is nothing to find one's way in. */
const fewest = 3;

/** The table of contents: a line that opens, its links in the order and the depth of the headings. */
export class ContentsPart implements ReactiveController {
  readonly #locale: LocaleController<ContentsTerms>;
  readonly #current: CurrentSection;

  constructor(host: LitElement) {
    host.addController(this);
    this.#locale = new LocaleController(host, { en, nl }, translations, 'contents');
    this.#current = new CurrentSection(() => host.requestUpdate());
    host.shadowRoot?.adoptedStyleSheets.push(contentsStyles.styleSheet!);
  }

  hostDisconnected(): void {
    this.#current.stop();
  }

  render(place: ArticlePlace): TemplateResult | typeof nothing {
    const sections = sectionsOf(place.root);
    if (sections.length < fewest) {
      this.#current.stop();
      return nothing;
    }
    this.#current.follow(sections);
    const { contents } = this.#locale.terms;
    return html`<nav class="base contents" part="contents" aria-label=${contents}>
      <details>
        <summary>${contents}</summary>
        ${this.#renderList(contentsTree(sections), place)}
      </details>
    </nav>`;
  }

  #renderList(branches: readonly ContentsBranch[], place: ArticlePlace): TemplateResult | typeof nothing {
    if (!branches.length) return nothing;
    return html`<ol role="list">
      ${branches.map(
        ({ section: { id, title }, below }) =>
          html`<li>
            <a
              href=${place.addressOf(id)}
              dir="auto"
              aria-current=${id === this.#current.id ? 'true' : nothing}
              >${title}</a
            >${this.#renderList(below, place)}
          </li>`,
      )}
    </ol>`;
  }
}
