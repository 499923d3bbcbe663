import {
  ReadingListController,
  savesLocally,
  type ArticleModel,
  type SavedRead,
} from '@meepraten/article-sources';
import {
  iconStyles,
  LazyPart,
  LocaleController,
  renderIcon,
  visuallyHiddenStyles,
} from '@meepraten/design-system';
import { bookmark, externalLink } from '@meepraten/design-system/icons';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { translations } from '../languages/translations.js';
import type { ArticlePlace } from './article-place.js';
import { pinAddress, savesToPinterest } from './pinterest.js';
import type { ReadingListDialog } from './reading-list-dialog.js';
import { styles } from './save-section.styles.js';
import { en, nl, type SaveTerms } from './save-section.terms.js';

/**
 * The 'save' action on the article and on each of its figures, and what is saved already. The actions on figures stand
 * here, each with the picture's name and a small copy, and not on the figures: those are the page's own nodes, where a
 * button would be in the way of the page's scripts and styles, and one laid over them from outside would be reached by
 * keyboard far from its picture.
 */
export class SaveSection {
  readonly #host: LitElement;
  readonly #locale: LocaleController<SaveTerms>;
  readonly #readingList: ReadingListController;
  readonly #list: LazyPart<ReadingListDialog>;

  constructor(host: LitElement) {
    this.#host = host;
    this.#locale = new LocaleController(host, { en, nl }, translations, 'saveSection');
    this.#readingList = new ReadingListController(host);
    this.#list = new LazyPart(host, async () => {
      const { ReadingListDialog } = await import('./reading-list-dialog.js');
      return new ReadingListDialog(host, this.#readingList, this.#listEmptied);
    });
    const looks = [iconStyles, visuallyHiddenStyles, styles];
    host.shadowRoot?.adoptedStyleSheets.push(...looks.map(({ styleSheet }) => styleSheet!));
  }

  /** @param save Where to: the words of the attribute. */
  render(article: ArticleModel, { root }: ArticlePlace, save: string | null): TemplateResult {
    const { outcome } = this.#readingList;
    const pictures = picturesOf(root, article);
    return html`<div class="base save" part="save">
      ${this.#renderActions(withPicture(articleRead(article), pictures), article.title ?? '', save)}
      ${this.#renderPictures(pictures, save)} ${savesLocally(save) ? this.#renderReadingList() : nothing}
      <p class="small" role="status" tabindex="-1">
        ${outcome ? this.#locale.terms.outcome[outcome] : nothing}
      </p>
    </div>`;
  }

  #renderPictures(pictures: readonly SavedRead[], save: string | null): TemplateResult | typeof nothing {
    const { terms } = this.#locale;
    if (!pictures.length) return nothing;
    return html`<details>
      <summary>${terms.savePictures}</summary>
      <ul role="list">
        ${pictures.map((picture, index) => {
          const name = picture.title || String(index + 1);
          return html`<li>
            <img src=${picture.image} alt="" loading="lazy" />
            <span>${name}</span>
            ${this.#renderActions(picture, terms.picture(name), save)}
          </li>`;
        })}
      </ul>
    </details>`;
  }

  #renderActions(read: SavedRead, name: string, save: string | null) {
    return html`${savesLocally(save) ? this.#renderButton(read, name) : nothing}
    ${savesToPinterest(save) ? this.#renderPin(read, name) : nothing}`;
  }

  #renderPin(read: SavedRead, name: string): TemplateResult | typeof nothing {
    const { terms } = this.#locale;
    const address = pinAddress(read);
    if (!address) return nothing;
    return html`<a
      class="button"
      data-variant=${read.kind === 'picture' ? 'quiet' : 'plain'}
      href=${address}
      target="_blank"
      rel="noopener"
    >
      <span
        >${terms.saveOnPinterest}<span class="visually-hidden"
          >${name && `: ${name}`} (${terms.opensTab})</span
        ></span
      >
      ${renderIcon(externalLink)}
    </a>`;
  }

  // As long as the dialog is open there is a button to come back to.
  #renderReadingList(): TemplateResult | typeof nothing {
    const { reads } = this.#readingList;
    const isOpen = this.#host.renderRoot.querySelector('.dialog[open]') !== null;
    if (!reads.length && !isOpen) return nothing;
    return html`<button
        class="button"
        data-variant="quiet"
        type="button"
        aria-haspopup="dialog"
        @click=${this.#openList}
      >
        <span>${this.#locale.terms.readingList(reads.length)}</span>
      </button>
      ${this.#list.part?.render()}`;
  }

  #renderButton(read: SavedRead, name: string): TemplateResult {
    const { terms } = this.#locale;
    const saved = this.#readingList.has(read);
    return html`<button
      class="button"
      type="button"
      data-variant=${read.kind === 'picture' ? 'quiet' : 'plain'}
      @click=${() => this.#readingList.toggle(read)}
    >
      ${renderIcon(bookmark, { filled: saved })}
      <span
        >${saved ? terms.saved : terms.save}<span class="visually-hidden"
          >${saved ? `, ${terms.saveNoMore}` : ''}${name && `: ${name}`}</span
        ></span
      >
    </button>`;
  }

  readonly #openList = async (): Promise<void> => {
    await this.#list.arrival;
    await this.#host.updateComplete;
    this.#list.part?.open();
  };

  // The button goes with the last read; the sentence that says so takes its focus.
  readonly #listEmptied = (): void => {
    this.#readingList.outcome = 'forgotten';
    this.#host.requestUpdate();
    const { updateComplete, renderRoot } = this.#host;
    void updateComplete.then(() => renderRoot.querySelector<HTMLElement>('.save > [role=status]')?.focus());
  };
}

function articleRead({ url, title, image }: ArticleModel): SavedRead {
  return { kind: 'article', url: url ?? document.URL, title: title ?? '', image };
}

/** An article whose source names no picture is pinned by the first of its own. */
function withPicture(read: SavedRead, [first]: readonly SavedRead[]): SavedRead {
  return read.image ? read : { ...read, image: first?.image ?? null };
}

/** The pictures of the figures, each once, named by their own alternative text, else by their caption. */
function picturesOf(figures: ParentNode, { url }: ArticleModel): SavedRead[] {
  const images = figures.querySelectorAll<HTMLImageElement>('figure img[src]');
  const reads = [...images].map((image): [string, SavedRead] => [
    image.src,
    {
      kind: 'picture',
      url: url ?? document.URL,
      title: image.alt || (image.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? ''),
      image: image.src,
    },
  ]);
  return [...new Map(reads).values()];
}
