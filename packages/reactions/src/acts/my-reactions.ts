import { dialogStyles, LocaleController, openDialog, renderDialog } from '@meepraten/design-system';
import { safeAddress, wipeDevice, type OwnEntry, type OwnReaction } from '@meepraten/reactions-client';
import { html, nothing, type TemplateResult } from 'lit';
import { translations } from '../languages/translations.js';
import type { Acting } from './acting.js';
import { styles } from './my-reactions.styles.js';
import { en, nl, type MyReactionsTerms } from './my-reactions.terms.js';

/** How many are asked about at the server; older ones are listed with what is known here. */
const mostAsked = 20;

/** Characters of a message that are shown of it. */
const excerptLength = 140;

/** What the dialog is about: the list, whether to wipe, and what came of it. */
type Step = 'list' | 'sure' | 'wiped' | 'denied';

/**
 * All that was written on this device to this site: where it stands and what became of it; and a way to wipe whatever is
 * kept here. A page fetches it when its reader asks for it.
 */
export class MyReactions {
  readonly #acting: Acting;
  readonly #locale: LocaleController<MyReactionsTerms>;
  /** What the server told, by id; null for what it does not have any more. */
  readonly #told = new Map<string, OwnReaction | null>();
  #step: Step = 'list';

  constructor(acting: Acting) {
    this.#acting = acting;
    this.#locale = new LocaleController(acting.host, { en, nl }, translations, 'myReactions');
    const sheets = [...dialogStyles.flat(), styles].map(({ styleSheet }) => styleSheet!);
    acting.host.shadowRoot?.adoptedStyleSheets.push(...sheets);
  }

  open(): void {
    const dialog = this.#acting.host.renderRoot.querySelector<HTMLDialogElement>('.dialog');
    if (!dialog || dialog.open) return;
    this.#become('list');
    openDialog(dialog);
    void this.#ask();
  }

  render(): TemplateResult {
    const { terms } = this.#locale;
    return renderDialog({
      part: 'dialog',
      heading: terms.heading,
      close: terms.close,
      content: this.#renderContent(),
      actions: this.#renderActions(),
      closed: () => this.#become('list'),
    });
  }

  #renderContent(): TemplateResult {
    const { terms } = this.#locale;
    const entries = this.#acting.own.read().toReversed();
    const words = { sure: terms.sure, wiped: terms.wiped, denied: terms.denied, list: '' }[this.#step];
    return html`<div role="status">${words ? html`<p>${words}</p>` : nothing}</div>
      ${
        entries.length > 0
          ? html`<p class="small">${terms.explanation}</p>
              <ul role="list" class="own">
                ${entries.map((entry) => this.#renderEntry(entry))}
              </ul>`
          : html`<p>${terms.empty}</p>`
      }`;
  }

  #renderEntry({ id, page, createdAt, status }: OwnEntry): TemplateResult {
    const { terms, lang } = this.#locale;
    const told = this.#told.get(id);
    const state = told === null ? 'deleted' : (told?.status ?? status);
    const written = new Date(createdAt).toLocaleDateString(lang, { dateStyle: 'long' });
    const address = safeAddress(page.url);
    const title = page.title || page.url;
    return html`<li>
      ${address ? html`<a href="${address}#reaction-${id}">${title}</a>` : html`<span>${title}</span>`}
      <p class="small"><time datetime=${createdAt}>${written}</time> · ${terms.states[state]}</p>
      ${told?.source ? html`<p dir="auto">${excerptOf(told.source)}</p>` : nothing}
    </li>`;
  }

  #renderActions(): TemplateResult {
    const { terms } = this.#locale;
    if (this.#step === 'sure')
      return html`${action('wipe', terms.wipeNow, this.#wipe)}
      ${action('keep', terms.keep, () => this.#become('list', 'ask'))}`;
    return action('ask', terms.wipe, () => this.#become('sure', 'keep'));
  }

  /** Asks what became of each, one after the other: nobody waits for the last. */
  async #ask(): Promise<void> {
    const acts = await this.#acting.fetchActs().catch(() => null);
    if (!acts) return;
    const entries = this.#acting.own.read().toReversed().slice(0, mostAsked);
    for (const { id, token } of entries) {
      const told = await acts.show(id, token).catch((cause: unknown) => {
        return (cause as { code?: unknown }).code === 'not-found' ? null : undefined;
      });
      if (told === undefined) return;
      this.#told.set(id, told);
      if (told) this.#acting.note(id, told.status);
      this.#acting.host.requestUpdate();
    }
  }

  readonly #wipe = (): void => {
    this.#become(wipeDevice() ? 'wiped' : 'denied', 'ask');
  };

  /** @param focus The action to stand at. */
  #become(step: Step, focus?: string): void {
    this.#step = step;
    const { host } = this.#acting;
    host.requestUpdate();
    if (focus)
      void host.updateComplete.then(() =>
        host.renderRoot.querySelector<HTMLElement>(`.dialog [data-action=${focus}]`)?.focus(),
      );
  }
}

function action(name: string, words: string, act: () => void): TemplateResult {
  return html`<button class="button" type="button" data-action=${name} @click=${act}>
    <span>${words}</span>
  </button>`;
}

function excerptOf(source: string): string {
  const line = source.replace(/\s+/g, ' ').trim();
  return line.length > excerptLength ? `${line.slice(0, excerptLength).trimEnd()}…` : line;
}
