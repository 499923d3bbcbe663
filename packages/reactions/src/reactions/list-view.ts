import type { Reaction } from '@meepraten/reactions-client';
import { html, nothing, type TemplateResult } from 'lit';
import type { ThreadStore } from '../thread/thread-store.js';
import type { Extras } from './extras.js';
import { nameOf, renderReaction } from './reaction-view.js';
import type { ReactionsTerms } from './reactions.terms.js';
import { rows } from './rows.js';
import type { Slices } from './slices.js';

export interface ListView {
  store: ThreadStore;
  terms: ReactionsTerms;
  lang: string;
  /** Null as long as their code is on its way. */
  extras: Extras | null;
  /** Levels that are shown as lists in lists; what lies deeper follows in one row. */
  maxDepth: number;
  slices: Slices;
  canReply: boolean;
  showMore: (direction: 'next' | 'previous') => void;
  showAnswers: (id: string) => void;
}

/** The thread as lists in lists, with what leads to the rest of it. */
export function renderThread(view: ListView): TemplateResult {
  const { store, terms, showMore } = view;
  const more = (direction: 'next' | 'previous') =>
    store[direction] === null
      ? nothing
      : renderMore(terms[direction], store.task === direction, () => showMore(direction));
  return html`${more('previous')}${renderList(view, null, 0)}${more('next')}`;
}

function renderList(view: ListView, parent: Reaction | null, level: number): TemplateResult | typeof nothing {
  const { store, maxDepth, slices } = view;
  const id = parent?.id ?? null;
  const isDeepest = level >= maxDepth - 1;
  const reactions = isDeepest ? store.tree.branch(id) : store.tree.answersTo(id);
  if (reactions.length === 0) return nothing;
  const entries = reactions.map((reaction) => ({
    id: reaction.id,
    content: () =>
      html`${renderEntry(view, reaction, parent)}
      ${isDeepest ? nothing : renderList(view, reaction, level + 1)} ${renderMissing(view, reaction)}`,
  }));
  return html`<ol part=${level === 0 ? 'list' : nothing} role="list" ${rows(entries, slices)}></ol>`;
}

function renderEntry(view: ListView, reaction: Reaction, parent: Reaction | null) {
  const { store, terms, lang, extras, canReply } = view;
  const { parentId } = reaction;
  const answered = parentId === null || parentId === parent?.id ? undefined : store.tree.get(parentId);
  return html`${renderReaction({ reaction, answered, terms, lang, extras, canReply })}
  ${extras?.replying.renderForm(reaction, nameOf(reaction, terms))}`;
}

function renderMissing({ store, terms, showAnswers }: ListView, reaction: Reaction) {
  const missing = store.tree.missingAnswers(reaction);
  const { id } = reaction;
  return missing > 0
    ? renderMore(terms.moreAnswers(missing), store.task === id, () => showAnswers(id))
    : nothing;
}

function renderMore(words: string, isLoading: boolean, show: () => void): TemplateResult {
  return html`<p>
    <button
      class="button"
      type="button"
      part="more-button"
      aria-disabled=${isLoading || nothing}
      @click=${show}
    >
      <span>${words}</span>
    </button>
  </p>`;
}
