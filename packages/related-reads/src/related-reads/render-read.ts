import { html, nothing, type TemplateResult } from 'lit';
import type { Arranged } from './arrangement.js';
import type { Terms } from './related-reads.terms.js';
import type { SaveButton } from './save-button.js';
import type { Candidate } from './served-list.js';

export interface ReadOptions {
  terms: Terms;
  /** BCP 47. */
  lang: string;
  withSummary: boolean;
  withImage: boolean;
  withReasons: boolean;
  /** Null where nothing can be saved. */
  saveButton: SaveButton | null;
  onOpen: (event: MouseEvent, read: Candidate) => void;
}

/** A line of the list: one link, and around it what is told of the read. */
export function renderRead({ read, reasons }: Arranged, options: ReadOptions): TemplateResult {
  const { terms, lang, withSummary, withImage, withReasons, saveButton, onOpen } = options;
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
    ${saveButton?.render(read) ?? nothing}
  </li>`;
}
