import type { renderBadge } from '@meepraten/design-system';
import { drawBody, readerRel } from '@meepraten/reaction-form';
import { safeAddress, type Reaction } from '@meepraten/reactions-client';
import { html, nothing, render } from 'lit';
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

/**
 * One reaction, without what hangs under it. There can be thousands: its text is plain nodes, which are written anew only
 * when they say something else. Its picture and what can be done with it come with `complete`.
 */
export class ReactionArticle {
  readonly element: HTMLElement;

  readonly #header = make('header');
  #content: HTMLElement | null = null;
  #actions: HTMLElement | null = null;
  #shown: ReactionView | null = null;
  #isComplete = false;
  #hasBadges = false;

  constructor(id: string) {
    const names = { id: `reaction-${id}`, tabindex: '-1', 'aria-labelledby': `author-${id}` };
    this.element = make('article', { part: 'reaction', ...names }, this.#header);
  }

  draw(view: ReactionView): void {
    const before = this.#shown;
    this.#shown = view;
    if (!before || isOtherHeader(before, view)) this.#writeHeader(view);
    else if (view.extras !== before.extras) this.#tellTime(view);
    this.#drawBadges(view);
    this.#drawContent(view, before?.reaction.body);
    this.#drawActions(view);
    if (this.#isComplete) this.#drawAvatar(view);
  }

  /** Somebody could do something with it. */
  complete(): void {
    if (this.#isComplete) return;
    this.#isComplete = true;
    if (!this.#shown) return;
    this.#drawAvatar(this.#shown);
    this.#drawActions(this.#shown);
  }

  #writeHeader(view: ReactionView): void {
    const { reaction, answered, terms } = view;
    const link = linkTo(reaction, make('time', { part: 'time', datetime: reaction.createdAt }));
    this.#header.replaceChildren(
      make('span', { class: 'avatar' }),
      writeAuthor(reaction, terms),
      make('span', { class: 'small' }, link, reaction.editedAt ? ` · ${terms.edited}` : ''),
    );
    if (answered) {
      const answers = linkTo(answered, terms.inReplyTo(nameOf(answered, terms)));
      answers.className = 'small';
      this.#header.append(answers);
    }
    this.#hasBadges = false;
    this.#tellTime(view);
  }

  /**
   * The day; the marks tell how long ago it was, once they are there. Before the first reaction is drawn, the browser is not
   * made to read how a language writes its days.
   */
  #tellTime({ reaction: { createdAt }, lang, extras }: ReactionView): void {
    const time = this.#header.querySelector('time')!;
    if (extras) extras.marks.tellTime(time, lang);
    else if (Date.parse(createdAt)) time.textContent = dayOf(new Date(createdAt));
  }

  #drawAvatar({ reaction, extras }: ReactionView): void {
    if (!extras) return;
    this.#header.querySelector('.avatar:not([part])')?.remove();
    const author = this.#header.querySelector<HTMLElement>('[part=author]')!;
    render(extras.marks.renderAvatar(reaction), this.#header, { renderBefore: author });
  }

  #drawBadges({ reaction, terms, extras }: ReactionView): void {
    const { id, status } = reaction;
    const isOwner = reaction.author.kind === 'owner';
    const isSeen = status === 'published' || status === 'deleted';
    if (!isOwner && isSeen && !extras?.isOwn(id) && !this.#hasBadges) return;
    this.#hasBadges = true;
    const badge: typeof renderBadge = (words, variant) =>
      extras?.marks.renderBadge(words, variant) ?? html`${words}`;
    const held = () =>
      html`<span
        >${badge(extras?.wordsOf(status) ?? terms.waiting, 'waiting')}
        ${extras?.explainWaiting(reaction)}</span
      >`;
    render(
      html`${isOwner ? badge(terms.owner, 'accent') : nothing} ${extras?.renderOwnBadge(id)}
      ${isSeen ? nothing : held()}`,
      this.#header,
      { renderBefore: this.#header.querySelector<HTMLElement>('.small') },
    );
  }

  #drawContent({ reaction, terms, extras }: ReactionView, drawn: unknown): void {
    const { id, body, lang, status } = reaction;
    const isDeleted = status === 'deleted';
    const before = this.#content;
    if (before?.localName !== (isDeleted ? 'p' : 'div')) {
      this.#content = isDeleted ? make('p') : make('div', { class: 'body', part: 'body', dir: 'auto' });
      before?.remove();
      this.#header.after(this.#content);
    }
    const content = this.#content!;
    if (isDeleted) return void render(extras?.renderWithdrawn(id) ?? terms.deleted, content);
    if (content.lang !== (lang ?? '')) content.lang = lang ?? '';
    if (content !== before || body !== drawn) content.replaceChildren(drawBody(body));
  }

  #drawActions({ reaction, terms, extras, canReply }: ReactionView): void {
    const { id, status } = reaction;
    if (status !== 'published' && (status === 'deleted' || !extras?.isOwn(id))) {
      this.#actions?.remove();
      this.#actions = null;
      return;
    }
    if (!this.#actions) this.element.append((this.#actions = make('div', { part: 'actions' })));
    if (!this.#isComplete || !extras) return;
    render(extras.renderActions({ reaction, name: nameOf(reaction, terms), canReply }), this.#actions);
  }
}

export function nameOf({ author }: Reaction, { anonymous }: ReactionsTerms): string {
  return author.name || anonymous;
}

function isOtherHeader(before: ReactionView, now: ReactionView): boolean {
  if (before.terms !== now.terms || before.lang !== now.lang) return true;
  const { reaction, answered } = before;
  if (reaction === now.reaction && answered === now.answered) return false;
  const words = (view: ReactionView) => {
    const { author, createdAt, editedAt } = view.reaction;
    return JSON.stringify([author, createdAt, editedAt, view.answered?.id, view.answered?.author.name]);
  };
  return words(before) !== words(now);
}

function writeAuthor(reaction: Reaction, terms: ReactionsTerms): HTMLElement {
  const website = safeAddress(reaction.author.website);
  const attributes = { part: 'author', id: `author-${reaction.id}`, dir: 'auto' };
  const name = nameOf(reaction, terms);
  return website
    ? make('a', { ...attributes, href: website, rel: readerRel }, name)
    : make('span', attributes, name);
}

/** As it is where the reader is. */
function dayOf(time: Date): string {
  time.setMinutes(time.getMinutes() - time.getTimezoneOffset());
  return time.toISOString().slice(0, 10);
}

function linkTo({ id }: Reaction, content: Node | string): HTMLElement {
  return make('a', { href: `#reaction-${id}` }, content);
}

function make(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const attribute in attributes) element.setAttribute(attribute, attributes[attribute]!);
  if (children.length > 0) element.append(...children);
  return element;
}
