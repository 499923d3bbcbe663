import {
  iconStyles,
  LocaleController,
  overlayStyles,
  paintGround,
  renderIcon,
  visuallyHiddenStyles,
} from '@meepraten/design-system';
import { link as linkIcon, reply } from '@meepraten/design-system/icons';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { ArticlePlace } from '../article-body/article-place.js';
import { translations } from '../languages/translations.js';
import { selectedPassage, type Passage } from './passage.js';
import { quoteStyles } from './quote.styles.js';
import { PassageReactEvent } from './quoting.events.js';
import { en, nl, type QuotingTerms } from './quoting.terms.js';
import { passageAddress } from './text-fragment.js';

/** What became of the last act: a sentence, or an address to copy by hand. */
type Outcome = { said: 'linkCopied' | 'quoteCopied' } | { address: string } | null;

/**
 * What a reader can do with a passage: select it, and buttons stand beside it, to send a link that leads to it or to say
 * something about it. By keyboard the next press of Tab goes to them.
 */
export class QuotePart implements ReactiveController {
  readonly #host: LitElement;
  readonly #locale: LocaleController<QuotingTerms>;
  #place: ArticlePlace | null = null;
  #passage: Passage | null = null;
  #outcome: Outcome = null;
  /** What the reader has closed the buttons on: they do not come back for the same words. */
  #dismissed: string | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
    this.#locale = new LocaleController(host, { en, nl }, translations, 'quoting');
    const looks = [...overlayStyles, iconStyles, visuallyHiddenStyles, quoteStyles];
    host.shadowRoot?.adoptedStyleSheets.push(...looks.map(({ styleSheet }) => styleSheet!));
    if (host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    document.addEventListener('selectionchange', this.#follow);
    document.addEventListener('pointerup', this.#settle);
    document.addEventListener('keyup', this.#settle);
    document.addEventListener('keydown', this.#reach, true);
  }

  hostDisconnected(): void {
    document.removeEventListener('selectionchange', this.#follow);
    document.removeEventListener('pointerup', this.#settle);
    document.removeEventListener('keyup', this.#settle);
    document.removeEventListener('keydown', this.#reach, true);
  }

  render(place: ArticlePlace): TemplateResult {
    this.#place = place;
    const { passage, copyLink, share, react, reach } = this.#locale.terms;
    return html`<div
        class="overlay panel quote"
        part="quote"
        popover="manual"
        @keydown=${this.#closeOnEscape}
      >
        <div role="group" aria-label=${passage}>
          ${renderButton(renderIcon(linkIcon), copyLink, this.#copyLink)}
          ${'share' in navigator ? renderButton(nothing, share, this.#share) : nothing}
          ${renderButton(renderIcon(reply), react, this.#react)}
        </div>
        <div role="status">${this.#renderOutcome()}</div>
      </div>
      <p class="visually-hidden" role="status">${this.#passage ? reach : nothing}</p>`;
  }

  #renderOutcome(): TemplateResult | typeof nothing {
    const { terms } = this.#locale;
    if (!this.#outcome) return nothing;
    if ('said' in this.#outcome) return html`<p>${terms[this.#outcome.said]}</p>`;
    return html`<p>
      <label>${terms.copyDenied} <input readonly .value=${this.#outcome.address} /></label>
    </p>`;
  }

  get #popover(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.quote');
  }

  /** The selection is gone, or another: what belongs to the old one goes too. */
  readonly #follow = (): void => {
    if (!this.#passage || this.#isInPopover) return;
    const now = this.#place && selectedPassage(this.#place.root);
    if (now?.text !== this.#passage.text) this.#show(null);
  };

  /** The hand or the key is let go: what is selected now is meant. */
  readonly #settle = (event: Event): void => {
    if (this.#popover && event.composedPath().includes(this.#popover)) return;
    // A press that ends a selection takes it away only after this event.
    setTimeout(() => {
      const passage = this.#place && selectedPassage(this.#place.root);
      if (passage?.text !== this.#dismissed) this.#dismissed = null;
      if (passage?.text !== this.#passage?.text && this.#dismissed === null) this.#show(passage);
    });
  };

  #show(passage: Passage | null): void {
    this.#passage = passage;
    this.#outcome = null;
    this.#host.requestUpdate();
    const popover = this.#popover;
    if (!popover) return;
    if (!passage) return popover.hidePopover();
    paintGround(popover);
    popover.showPopover();
    placeBelow(popover, passage.box);
  }

  /** From the passage, the next press of Tab goes to what can be done with it. */
  readonly #reach = (event: KeyboardEvent): void => {
    if (!this.#passage || this.#isInPopover) return;
    if (event.key === 'Escape') this.#dismiss();
    if (event.key !== 'Tab' || event.shiftKey) return;
    event.preventDefault();
    this.#popover?.querySelector('button')?.focus();
  };

  readonly #closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#dismiss();
  };

  #dismiss(): void {
    this.#dismissed = this.#passage?.text ?? null;
    this.#show(null);
  }

  get #isInPopover(): boolean {
    return this.#popover?.matches(':focus-within') ?? false;
  }

  get #address(): string {
    return this.#passage ? passageAddress(document.URL, this.#passage) : document.URL;
  }

  readonly #copyLink = (): void => void this.#copy(this.#address, 'linkCopied');

  // A reader who closes the sheet of the system has not failed at anything.
  readonly #share = (): void =>
    void navigator.share({ text: this.#passage?.text ?? '', url: this.#address }).catch(() => {});

  readonly #react = (): void => {
    const { text = '' } = this.#passage ?? {};
    const address = this.#address;
    if (this.#host.dispatchEvent(new PassageReactEvent(text, address)))
      void this.#copy(`“${text}”\n${address}`, 'quoteCopied');
    else this.#show(null);
  };

  async #copy(words: string, said: 'linkCopied' | 'quoteCopied'): Promise<void> {
    const address = this.#address;
    try {
      await navigator.clipboard.writeText(words);
      this.#outcome = { said };
    } catch {
      this.#outcome = { address };
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#popover?.querySelector('input')?.select();
  }
}

function renderButton(icon: unknown, words: string, act: () => void): TemplateResult {
  return html`<button class="button" data-variant="quiet" type="button" @click=${act}>
    ${icon}<span>${words}</span>
  </button>`;
}

/** Below the passage, where a phone's own menu does not lie; above it where there is no room; always in sight. */
function placeBelow(popover: HTMLElement, { left, top, bottom, width }: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = popover;
  const margin = Number.parseFloat(getComputedStyle(popover).marginTop) || 0;
  const at = Math.max(
    0,
    Math.min(left + width / 2 - offsetWidth / 2, clientWidth - offsetWidth - 2 * margin),
  );
  const fitsBelow = bottom + offsetHeight + 2 * margin <= clientHeight;
  const lowest = clientHeight - offsetHeight - 2 * margin;
  const y = Math.max(0, Math.min(fitsBelow ? bottom : top - offsetHeight - 2 * margin, lowest));
  popover.style.inset = `${y}px auto auto ${at}px`;
}
