import {
  restoreReads,
  takeReads,
  type PlacedRead,
  type ReadingListController,
  type SavedRead,
} from '@meepraten/article-sources';
import { dialogStyles, LocaleController, openDialog, renderDialog } from '@meepraten/design-system';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { translations } from '../languages/translations.js';
import { en, nl, type ReadingListTerms } from './reading-list-dialog.terms.js';

/**
 * What is saved on this device, to look at, to take off, and to put back at once. A page fetches it when there is
 * something to show. The dialog is drawn in the widget's own shadow root, and not as an `<mp-dialog>` in it: so the
 * widget registers no element that its page did not ask for, the words follow its language and the look its theme.
 */
export class ReadingListDialog {
  readonly #host: LitElement;
  readonly #locale: LocaleController<ReadingListTerms>;
  readonly #list: ReadingListController;
  readonly #emptied: () => void;
  #news = '';
  #taken: readonly PlacedRead[] = [];

  /** @param emptied Called when it has closed on an empty list. */
  constructor(host: LitElement, list: ReadingListController, emptied: () => void) {
    this.#host = host;
    this.#locale = new LocaleController(host, { en, nl }, translations, 'readingListDialog');
    this.#list = list;
    this.#emptied = emptied;
    const sheets = dialogStyles.flat().map(({ styleSheet }) => styleSheet!);
    host.shadowRoot?.adoptedStyleSheets.push(...sheets);
  }

  get isOpen(): boolean {
    return this.#dialog?.open ?? false;
  }

  open(): void {
    if (!this.#dialog || this.isOpen) return;
    openDialog(this.#dialog);
  }

  render(): TemplateResult {
    const { heading, close, empty } = this.#locale.terms;
    const { reads } = this.#list;
    return renderDialog({
      part: 'dialog',
      heading,
      close,
      content: reads.length
        ? html`<ul role="list">
            ${reads.map(this.#renderRead)}
          </ul>`
        : html`<p>${empty}</p>`,
      actions: this.#renderActions(),
      closed: this.#close,
    });
  }

  readonly #renderRead = (read: SavedRead): TemplateResult => {
    const name = read.title || read.url;
    return html`<li>
      ${read.image ? html`<img src=${read.image} alt="" loading="lazy" />` : nothing}
      <a href=${read.url}>${name}</a>
      <button class="button" data-variant="quiet" type="button" @click=${() => this.#remove(read)}>
        <span>${this.#locale.terms.remove}<span class="visually-hidden">: ${name}</span></span>
      </button>
    </li>`;
  };

  #renderActions(): TemplateResult {
    const { clear, undo } = this.#locale.terms;
    return html`<p class="small" role="status">${this.#news}</p>
      ${this.#taken.length ? renderAction('undo', undo, this.#undo) : nothing}
      ${this.#list.reads.length ? renderAction('clear', clear, this.#clear) : nothing}`;
  }

  // Who takes off one after the other goes on where the last one was.
  #remove(read: SavedRead): void {
    const index = this.#list.reads.indexOf(read);
    this.#take([read], this.#locale.terms.removed(read.title || read.url));
    this.#focus(Math.min(index, this.#list.reads.length - 1));
  }

  readonly #clear = (): void => {
    this.#take(this.#list.reads, this.#locale.terms.cleared);
    this.#focus(-1);
  };

  #take(reads: readonly SavedRead[], news: string): void {
    const taken = takeReads(reads);
    this.#news = taken ? news : this.#locale.terms.denied;
    if (taken) this.#taken = taken;
    this.#list.outcome = null;
  }

  readonly #undo = (): void => {
    const [first] = this.#taken;
    const { restored, denied } = this.#locale.terms;
    const isBack = restoreReads(this.#taken);
    this.#news = isBack ? restored : denied;
    if (isBack) this.#taken = [];
    this.#focus(first?.index ?? 0);
  };

  /** Puts the reader at the line with that number, or at the way back where there is none. */
  #focus(index: number): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      const { renderRoot } = this.#host;
      const line = renderRoot.querySelectorAll<HTMLElement>('.dialog li > .button')[index];
      (line ?? renderRoot.querySelector<HTMLElement>('.dialog [data-action=undo]'))?.focus();
    });
  }

  readonly #close = (): void => {
    this.#news = '';
    this.#taken = [];
    this.#host.requestUpdate();
    if (!this.#list.reads.length) this.#emptied();
  };

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('.dialog');
  }
}

function renderAction(action: string, words: string, act: () => void): TemplateResult {
  return html`<button class="button" type="button" data-action=${action} @click=${act}>
    <span>${words}</span>
  </button>`;
}
