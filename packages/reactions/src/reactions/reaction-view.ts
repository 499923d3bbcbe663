import type { Reaction } from '@meepraten/reactions-client';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { drawBody, readerRel, safeAddress } from '../thread/body-nodes.js';
import type { ReactionsTerms } from './reactions.terms.js';

export interface ReactionView {
  reaction: Reaction;
  /** Who is answered, where the place in the list does not show it. */
  answered: Reaction | undefined;
  terms: ReactionsTerms;
  lang: string;
  /** Whether it can be answered; without it there is no button. */
  canReply: boolean;
  isReplying: boolean;
  reply: (id: string) => void;
}

/** One reaction, without what hangs under it. */
export function renderReaction(view: ReactionView): TemplateResult {
  const { reaction, answered, terms, lang, canReply, isReplying, reply } = view;
  const { id, status } = reaction;
  return html`<article part="reaction" id="reaction-${id}" tabindex="-1" aria-labelledby="author-${id}">
    <header>
      ${renderAuthor(reaction, terms)}
      ${reaction.author.kind === 'owner' ? renderBadge(terms.owner) : nothing}
      ${status === 'pending' ? renderBadge(terms.waiting) : nothing}
      <span class="small">
        <a href="#reaction-${id}">${renderTime(reaction, lang)}</a>${
          reaction.editedAt ? html` · ${terms.edited}` : nothing
        }
      </span>
      ${
        answered
          ? html`<a class="small" href="#reaction-${answered.id}"
              >${terms.inReplyTo(nameOf(answered, terms))}</a
            >`
          : nothing
      }
    </header>
    ${status === 'deleted' ? html`<p>${terms.deleted}</p>` : renderBody(reaction)}
    ${
      canReply && status === 'published'
        ? html`<div part="actions">
            <button
              class="button"
              type="button"
              part="reply-button"
              data-variant="quiet"
              id="reply-${id}"
              aria-describedby="author-${id}"
              aria-expanded=${isReplying}
              @click=${() => reply(id)}
            >
              <span>${terms.reply}</span>
            </button>
          </div>`
        : nothing
    }
  </article>`;
}

export function nameOf({ author }: Reaction, { anonymous }: ReactionsTerms): string {
  return author.name || anonymous;
}

function renderAuthor(reaction: Reaction, terms: ReactionsTerms): TemplateResult {
  const website = safeAddress(reaction.author.website);
  const name = nameOf(reaction, terms);
  const id = `author-${reaction.id}`;
  return website
    ? html`<a part="author" id=${id} dir="auto" href=${website} rel=${readerRel}>${name}</a>`
    : html`<span part="author" id=${id} dir="auto">${name}</span>`;
}

function renderBadge(words: string): TemplateResult {
  return html`<span class="badge small">${words}</span>`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

// Making a format takes far longer than using it.
function formatFor(lang: string): Intl.DateTimeFormat {
  const format =
    formats.get(lang) ?? new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' });
  formats.set(lang, format);
  return format;
}

function renderTime({ createdAt }: Reaction, lang: string): TemplateResult {
  const time = new Date(createdAt);
  const words = Number.isNaN(time.valueOf()) ? '' : formatFor(lang).format(time);
  return html`<time part="time" datetime=${createdAt}>${words}</time>`;
}

/** Drawn once for each reaction, however often the list around it is drawn. */
function renderBody({ body, lang }: Reaction): TemplateResult {
  return html`<div part="body" dir="auto" lang=${lang ?? nothing}>
    ${guard([body], () => drawBody(body))}
  </div>`;
}
