import { html, nothing, type TemplateResult } from 'lit';
import type { Arranged } from './arrangement.js';
import type { ReasonLine } from './reason-line.js';
import type { SaveButton } from './save-button.js';
import type { Candidate } from './served-list.js';

export interface ReadOptions {
  /** Each in a box of its own, which opens it. */
  asCard: boolean;
  withSummary: boolean;
  withImage: boolean;
  /** Null where reasons are not told. */
  reasonLine: ReasonLine | null;
  /** Null where nothing can be saved. */
  saveButton: SaveButton | null;
  onOpen: (event: MouseEvent, read: Candidate) => void;
}

/** A line of the list: one link, and around it what is told of the read. */
export function renderRead(arranged: Arranged, options: ReadOptions): TemplateResult {
  const { read } = arranged;
  const { asCard, withSummary, withImage, reasonLine, saveButton, onOpen } = options;
  return html`<li class=${asCard ? 'card' : nothing} part="item">
    ${
      withImage && read.image
        ? html`<img part="image" src=${read.image} alt="" loading="lazy" decoding="async" />`
        : nothing
    }
    <div class="told">
      <div lang=${read.lang ?? nothing}>
        <a class="covers" part="link" href=${read.url} @click=${(event: MouseEvent) => onOpen(event, read)}
          >${read.title}</a
        >
        ${withSummary && read.summary ? html`<p class="summary">${read.summary}</p>` : nothing}
        ${reasonLine?.render(arranged) ?? nothing}
      </div>
      ${saveButton?.render(read) ?? nothing}
    </div>
  </li>`;
}
