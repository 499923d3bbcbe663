import type { Reaction } from '@meepraten/reactions-client';
import { html, nothing, type TemplateResult } from 'lit';
import type { ThreadStore } from '../thread/thread-store.js';
import type { Extras } from './extras.js';
import type { NearRows } from './near-rows.js';
import { ReactionRow } from './reaction-row.js';
import type { ReactionsTerms } from './reactions.terms.js';
import type { Row, RowList } from './rows.js';
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
  /** Whether only what is near the reader can be acted on. */
  isLong: boolean;
  near: NearRows;
  /** Where the thread stands. */
  list: RowList;
  canReply: boolean;
  showMore: (direction: 'next' | 'previous') => void;
  showAnswers: (id: string) => void;
}

/** The thread as lists in lists, with what leads to the rest of it. */
export function renderThread(view: ListView): TemplateResult {
  const { list, slices, store, terms, showMore } = view;
  const more = (direction: 'next' | 'previous') =>
    store[direction] === null
      ? nothing
      : renderMore(terms[direction], store.task === direction, () => showMore(direction));
  list.draw(rowsOf(view, null, { level: 0, isFirst: true }), slices);
  return html`${more('previous')}${list.element}${more('next')}`;
}

/** Rows of a list that a window may show as soon as the thread is there. */
const first = 6;

/** Where a list stands. */
interface Place {
  level: number;
  /** Whether it begins where the thread does. */
  isFirst: boolean;
}

const drawn = new WeakMap<Element, ReactionRow>();

/** Each reaction with what hangs under it. */
function rowsOf(view: ListView, parent: Reaction | null, { level, isFirst }: Place): Row[] {
  const { store, maxDepth } = view;
  const id = parent?.id ?? null;
  const isDeepest = level >= maxDepth - 1;
  const reactions = isDeepest ? store.tree.branch(id) : store.tree.answersTo(id);
  return reactions.map((reaction, index) => ({
    id: reaction.id,
    draw: (item) => {
      const place = { level: level + 1, isFirst: isFirst && index < first };
      let row = drawn.get(item);
      if (!row) drawn.set(item, (row = new ReactionRow(item, reaction.id, view.near)));
      row.draw(view, { reaction, isFirst: place.isFirst, parent, missing: renderMissing(view, reaction) });
      row.drawAnswers(isDeepest ? [] : rowsOf(view, reaction, place), view.slices);
    },
  }));
}

function renderMissing({ store, terms, showAnswers }: ListView, reaction: Reaction): TemplateResult | null {
  const missing = store.tree.missingAnswers(reaction);
  const { id } = reaction;
  return missing > 0
    ? renderMore(terms.moreAnswers(missing), store.task === id, () => showAnswers(id))
    : null;
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
