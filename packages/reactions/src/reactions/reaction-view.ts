import type { renderBadge } from '@meepraten/design-system';
import { drawBody, readerRel } from '@meepraten/reaction-form';
import { safeAddress, type Reaction } from '@meepraten/reactions-client';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Extras } from './extras.js';
import type { ReactionsTerms } from './reactions.terms.js';

export interface ReactionView {
  reaction: Reaction;
  /** Who is answered, where the place in the list does not show it. */
  answered: Reaction | undefined;
  terms: ReactionsTerms;
  lang: string;
  /** Null as long as their code is on its way. */
  extras: Extras | null;
  canReply: boolean;
}

/** One reaction, without what hangs under it. */
export function renderReaction(view: ReactionView): TemplateResult {
  const { reaction, answered, terms, lang, extras, canReply } = view;
  const { id, status } = reaction;
  const marks = extras?.marks;
  const badge: typeof renderBadge = (words, variant) => marks?.renderBadge(words, variant) ?? html`${words}`;
  return html`<article part="reaction" id="reaction-${id}" tabindex="-1" aria-labelledby="author-${id}">
    <header>
      ${marks?.renderAvatar(reaction) ?? html`<span class="avatar"></span>`} ${renderAuthor(reaction, terms)}
      ${reaction.author.kind === 'owner' ? badge(terms.owner, 'accent') : nothing}
      ${extras?.renderOwnBadge(id)}
      ${
        status === 'published' || status === 'deleted'
          ? nothing
          : html`<span
              >${badge(extras?.wordsOf(status) ?? terms.waiting, 'waiting')}
              ${extras?.explainWaiting(reaction)}</span
            >`
      }
      <span class="small">
        <a href="#reaction-${id}">${marks?.renderTime(reaction, lang) ?? renderTime(reaction, lang)}</a>${
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
    ${status === 'deleted' ? html`<p>${extras?.renderWithdrawn(id) ?? terms.deleted}</p>` : renderBody(reaction)}
    ${
      status === 'published' || (status !== 'deleted' && extras?.isOwn(id))
        ? html`<div part="actions">
            ${extras?.renderActions({ reaction, name: nameOf(reaction, terms), canReply })}
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

/** The day; the marks tell how long ago it was, once they are there. */
function renderTime({ createdAt }: Reaction, lang: string): TemplateResult {
  const words = Date.parse(createdAt) ? new Date(createdAt).toLocaleDateString(lang) : '';
  return html`<time part="time" datetime=${createdAt}>${words}</time>`;
}

/** Drawn once for each reaction, however often the list around it is drawn. */
function renderBody({ body, lang }: Reaction): TemplateResult {
  return html`<div class="body" part="body" dir="auto" lang=${lang ?? nothing}>
    ${guard([body], () => drawBody(body))}
  </div>`;
}
