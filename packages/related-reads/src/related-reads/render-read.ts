import type { ReadingListController, SavedRead } from '@meepraten/article-sources';
import { html, nothing, type TemplateResult } from 'lit';
import type { Arranged } from './arrangement.js';
import type { Terms } from './related-reads.terms.js';
import type { Candidate } from './served-list.js';

export interface ReadOptions {
  terms: Terms;
  /** BCP 47. */
  lang: string;
  withSummary: boolean;
  withImage: boolean;
  withReasons: boolean;
  /** Null where nothing can be saved. */
  readingList: ReadingListController | null;
  onOpen: (event: MouseEvent, read: Candidate) => void;
}

/** A line of the list: one link, and around it what is told of the read. */
export function renderRead({ read, reasons }: Arranged, options: ReadOptions): TemplateResult {
  const { terms, lang, withSummary, withImage, withReasons, onOpen } = options;
  const subjects = new Intl.ListFormat(lang).format(reasons.map(({ value }) => value));
  return html`<li part="item">
    ${
      withImage && read.image
        ? html`<img part="image" src=${read.image} alt="" loading="lazy" decoding="async" />`
        : nothing
    }
    <div lang=${read.lang ?? nothing}>
      <a part="link" href=${read.url} @click=${(event: MouseEvent) => onOpen(event, read)}>${read.title}</a>
      ${withSummary && read.summary ? html`<p class="summary">${read.summary}</p>` : nothing}
      ${
        withReasons && subjects
          ? html`<p class="small" part="reason" lang=${lang}>${terms.reasons(subjects)}</p>`
          : nothing
      }
    </div>
    ${renderSave(read, options)}
  </li>`;
}

function renderSave(
  { url, title, image }: Candidate,
  { terms, readingList }: ReadOptions,
): TemplateResult | typeof nothing {
  if (!readingList) return nothing;
  const read: SavedRead = { kind: 'article', url, title, image: image ?? null };
  const saved = readingList.has(read);
  return html`<button
    class="button"
    part="save"
    type="button"
    data-variant="quiet"
    ?data-saved=${saved}
    @click=${() => readingList.toggle(read)}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 1.5h9v13L8 11l-4.5 3.5z" /></svg>
    <span
      >${saved ? terms.saved : terms.save}<span class="visually-hidden"
        >${saved ? `, ${terms.saveNoMore}` : ''}: ${title}</span
      ></span
    >
  </button>`;
}
