import type { ArticleModel, ReadingListController, SavedRead } from '@meepraten/article-sources';
import { html, nothing, type TemplateResult } from 'lit';
import type { Terms } from './article-body.terms.js';

export interface SaveOptions {
  article: ArticleModel;
  /** Where the figures stand. */
  figures: ParentNode;
  readingList: ReadingListController;
  terms: Terms;
  /** Takes a read off the reading list. */
  onRemove: (read: SavedRead) => void;
}

/**
 * The 'save' action on the article and on each of its figures, and what is saved already. The actions on figures stand
 * here, each with the picture's name and a small copy, and not on the figures: those are the page's own nodes, where a
 * button would be in the way of the page's scripts and styles, and one laid over them from outside would be reached by
 * keyboard far from its picture.
 */
export function renderSave(options: SaveOptions): TemplateResult {
  const { article, readingList, terms } = options;
  const { outcome } = readingList;
  return html`<div class="base save" part="save">
    ${renderSaveButton(articleRead(article), article.title ?? '', options)} ${renderPictures(options)}
    ${renderReadingList(options)}
    <p class="small" role="status" tabindex="-1">${outcome ? terms.outcome[outcome] : nothing}</p>
  </div>`;
}

function renderPictures(options: SaveOptions): TemplateResult | typeof nothing {
  const { article, figures, terms } = options;
  const pictures = picturesOf(figures, article);
  if (!pictures.length) return nothing;
  return html`<details>
    <summary>${terms.savePictures}</summary>
    <ul role="list">
      ${pictures.map(
        (picture, index) =>
          html`<li>
            <img src=${picture.image} alt="" loading="lazy" />
            <span>${picture.title || index + 1}</span>
            ${renderSaveButton(picture, terms.picture(picture.title || String(index + 1)), options)}
          </li>`,
      )}
    </ul>
  </details>`;
}

function renderReadingList({ readingList, terms, onRemove }: SaveOptions): TemplateResult | typeof nothing {
  const { reads } = readingList;
  if (!reads.length) return nothing;
  return html`<details>
    <summary>${terms.readingList(reads.length)}</summary>
    <ul role="list">
      ${reads.map(
        (read) =>
          html`<li>
            <a href=${read.url}>${read.title || read.url}</a>
            <button class="button" data-variant="quiet" type="button" @click=${() => onRemove(read)}>
              <span>${terms.remove}<span class="visually-hidden">: ${read.title || read.url}</span></span>
            </button>
          </li>`,
      )}
    </ul>
  </details>`;
}

function renderSaveButton(
  read: SavedRead,
  name: string,
  { readingList, terms }: SaveOptions,
): TemplateResult {
  const saved = readingList.has(read);
  return html`<button
    class="button"
    type="button"
    data-variant=${read.kind === 'picture' ? 'quiet' : 'plain'}
    ?data-saved=${saved}
    @click=${() => readingList.toggle(read)}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 1.5h9v13L8 11l-4.5 3.5z" /></svg>
    <span
      >${saved ? terms.saved : terms.save}<span class="visually-hidden"
        >${saved ? `, ${terms.saveNoMore}` : ''}${name && `: ${name}`}</span
      ></span
    >
  </button>`;
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
