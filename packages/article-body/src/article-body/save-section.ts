import { ReadingListController, type ArticleModel, type SavedRead } from '@meepraten/article-sources';
import { LocaleController } from '@meepraten/design-system';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
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

  constructor(host: LitElement) {
    this.#host = host;
    this.#locale = new LocaleController(host, { en, nl });
    this.#readingList = new ReadingListController(host);
    host.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet!);
  }

  render(article: ArticleModel): TemplateResult {
    const { outcome } = this.#readingList;
    return html`<div class="base save" part="save">
      ${this.#renderButton(articleRead(article), article.title ?? '')} ${this.#renderPictures(article)}
      ${this.#renderReadingList()}
      <p class="small" role="status" tabindex="-1">
        ${outcome ? this.#locale.terms.outcome[outcome] : nothing}
      </p>
    </div>`;
  }

  #renderPictures(article: ArticleModel): TemplateResult | typeof nothing {
    const { terms } = this.#locale;
    const pictures = picturesOf(this.#host, article);
    if (!pictures.length) return nothing;
    return html`<details>
      <summary>${terms.savePictures}</summary>
      <ul role="list">
        ${pictures.map(
          (picture, index) =>
            html`<li>
              <img src=${picture.image} alt="" loading="lazy" />
              <span>${picture.title || index + 1}</span>
              ${this.#renderButton(picture, terms.picture(picture.title || String(index + 1)))}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #renderReadingList(): TemplateResult | typeof nothing {
    const { terms } = this.#locale;
    const { reads } = this.#readingList;
    if (!reads.length) return nothing;
    return html`<details>
      <summary>${terms.readingList(reads.length)}</summary>
      <ul role="list">
        ${reads.map(
          (read) =>
            html`<li>
              <a href=${read.url}>${read.title || read.url}</a>
              <button class="button" data-variant="quiet" type="button" @click=${() => this.#remove(read)}>
                <span>${terms.remove}<span class="visually-hidden">: ${read.title || read.url}</span></span>
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  #renderButton(read: SavedRead, name: string): TemplateResult {
    const { terms } = this.#locale;
    const saved = this.#readingList.has(read);
    return html`<button
      class="button"
      type="button"
      data-variant=${read.kind === 'picture' ? 'quiet' : 'plain'}
      ?data-saved=${saved}
      @click=${() => this.#readingList.toggle(read)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 1.5h9v13L8 11l-4.5 3.5z" /></svg>
      <span
        >${saved ? terms.saved : terms.save}<span class="visually-hidden"
          >${saved ? `, ${terms.saveNoMore}` : ''}${name && `: ${name}`}</span
        ></span
      >
    </button>`;
  }

  // The button goes with its line of the list; the sentence that says so takes its focus.
  #remove(read: SavedRead): void {
    this.#readingList.toggle(read);
    const { updateComplete, renderRoot } = this.#host;
    void updateComplete.then(() => renderRoot.querySelector<HTMLElement>('.save > [role=status]')?.focus());
  }
}

function articleRead({ url, title, image }: ArticleModel): SavedRead {
  return { kind: 'article', url: url ?? document.URL, title: title ?? '', image };
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
