import { sanitise } from '@meepraten/article-sources';
import {
  iconStyles,
  LocaleController,
  overlayStyles,
  paintGround,
  placeBy,
  renderIcon,
} from '@meepraten/design-system';
import { close } from '@meepraten/design-system/icons';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { noteOf } from '../article-body/in-place.js';
import { translations } from '../languages/translations.js';
import { noteStyles } from './note.styles.js';
import { en, nl, type NoteTerms } from './note.terms.js';

/**
 * A note, beside the place that refers to it. The note itself stays at the end of the article, where links lead to it
 * without scripts; this is a copy of its words.
 */
export class NotePopover {
  readonly #host: LitElement;
  readonly #locale: LocaleController<NoteTerms>;
  #link: HTMLAnchorElement | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    this.#locale = new LocaleController(host, { en, nl }, translations, 'note');
    const looks = [...overlayStyles, iconStyles, noteStyles];
    host.shadowRoot?.adoptedStyleSheets.push(...looks.map(({ styleSheet }) => styleSheet!));
  }

  render(): TemplateResult | typeof nothing {
    const { note, closeNote } = this.#locale.terms;
    const words = this.#link && noteOf(this.#link);
    return html`<div
      class="overlay panel note"
      part="note"
      popover
      role="dialog"
      tabindex="-1"
      aria-label=${note(this.#link?.textContent?.trim() ?? '')}
      @beforetoggle=${this.#prepare}
      @toggle=${this.#toggle}
    >
      <div dir="auto" lang=${words?.closest('[lang]')?.getAttribute('lang') ?? nothing}>
        ${words ? copyOf(words) : nothing}
      </div>
      <button class="button" data-variant="quiet" type="button" aria-label=${closeNote} @click=${this.#close}>
        ${renderIcon(close)}
      </button>
    </div>`;
  }

  /** Shows the note that a link refers to. */
  async open(link: HTMLAnchorElement): Promise<void> {
    this.#link = link;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#popover?.showPopover();
    this.#popover?.focus({ preventScroll: true });
  }

  readonly #close = (): void => this.#popover?.hidePopover();

  readonly #prepare = (event: ToggleEvent): void => {
    if (event.newState === 'open') paintGround(event.currentTarget as HTMLElement);
  };

  // The link stands in another tree than the popover, where no anchor of styles reaches.
  readonly #toggle = ({ newState, currentTarget }: ToggleEvent): void => {
    const popover = currentTarget as HTMLElement;
    if (newState === 'open' && this.#link) placeBy(this.#link, popover);
    else if (isFocusLost(this.#host, popover)) this.#link?.focus({ preventScroll: true });
  };

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.note');
  }
}

/** The words of a note, without the way back and without ids, which stay the note's own. */
function copyOf(note: HTMLElement): DocumentFragment {
  const copy = sanitise(note);
  for (const back of copy.querySelectorAll('[role="doc-backlink"], a[href^="#"]')) back.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return copy;
}

/** Whether closing leaves the keyboard without a place: who pressed on something else is left there. */
function isFocusLost({ ownerDocument, shadowRoot }: Element, popover: Element): boolean {
  const { activeElement, body } = ownerDocument;
  return !activeElement || activeElement === body || popover.contains(shadowRoot?.activeElement ?? null);
}
