import type { Reaction } from '@meepraten/reactions-client';
import { nothing, render, type TemplateResult } from 'lit';
import { nameOf, ReactionArticle } from './reaction-article.js';
import type { ListView } from './list-view.js';
import type { NearRows } from './near-rows.js';
import { RowList, type Row } from './rows.js';
import type { Slices } from './slices.js';

export interface RowContent {
  reaction: Reaction;
  /** Whether the window may show it as soon as the thread is there. */
  isFirst: boolean;
  /** What it stands under. */
  parent: Reaction | null;
  /** The way to answers that are not here. */
  missing: TemplateResult | null;
}

/** What stands in one `<li>`: a reaction, the form to answer it, its answers, and the way to more of them. */
export class ReactionRow {
  readonly #item: HTMLElement;
  readonly #article: ReactionArticle;
  /** Stands behind the form. */
  #behindForm: Comment | null = null;
  #answers: RowList | null = null;
  #hasMore = false;

  constructor(item: HTMLElement, id: string, near: NearRows) {
    this.#item = item;
    this.#article = new ReactionArticle(id);
    near.follow(this.#article);
    item.append(this.#article.element);
  }

  draw(
    { store, terms, lang, extras, canReply, isLong }: ListView,
    { reaction, isFirst, parent, missing }: RowContent,
  ): void {
    const { parentId } = reaction;
    const answered = parentId === null || parentId === parent?.id ? undefined : store.tree.get(parentId);
    if (isFirst) this.#item.dataset['first'] = '';
    if (isFirst || !isLong) this.#article.complete();
    this.#article.draw({ reaction, answered, terms, lang, extras, canReply });
    this.#drawForm(extras?.replying.renderForm(reaction, nameOf(reaction, terms)) ?? nothing);
    if (missing || this.#hasMore) render(missing ?? nothing, this.#item);
    this.#hasMore = missing !== null;
  }

  #drawForm(form: TemplateResult | typeof nothing): void {
    if (form === nothing && !this.#behindForm) return;
    if (!this.#behindForm) this.#article.element.after((this.#behindForm = document.createComment('')));
    render(form, this.#item, { renderBefore: this.#behindForm });
  }

  drawAnswers(rows: readonly Row[], slices: Slices): void {
    if (rows.length === 0) {
      this.#answers?.element.remove();
      this.#answers = null;
      return;
    }
    if (!this.#answers) {
      this.#answers = new RowList();
      (this.#behindForm ?? this.#article.element).after(this.#answers.element);
    }
    this.#answers.draw(rows, slices);
  }
}
