import { iconStyles, LazyPart, LocaleController, renderIcon } from '@meepraten/design-system';
import { more } from '@meepraten/design-system/icons';
import type { FailureCode, Reaction } from '@meepraten/reactions-client';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { translations } from '../languages/translations.js';
import { styles } from './extras.styles.js';
import { en, nl, type ExtrasTerms } from './extras.terms.js';
import { MenuButtons } from './menu-buttons.js';
import { Ordering } from './ordering.js';
import { quoteInForm } from './quoting.js';
import { ReactionMarks } from './reaction-marks.js';
import { Replying, type ReplyingOptions } from './replying.js';
import type { ThreadReading } from './thread-reading.js';
import type { Waiting } from './waiting.js';

export interface ExtrasOptions extends Omit<ReplyingOptions, 'terms'> {
  reading: ThreadReading;
}

export interface ActionsView {
  reaction: Reaction;
  /** Who wrote it. */
  name: string;
  /** Whether it can be answered; without it there is no button. */
  canReply: boolean;
}

/**
 * What can be done with a thread besides reading it, and what makes it easier to follow. Its code is fetched beside the
 * thread itself: whichever comes first, nobody waits for the other.
 */
export class Extras {
  readonly marks: ReactionMarks;
  readonly ordering: Ordering;
  readonly replying: Replying;

  readonly #host: LitElement;
  readonly #reading: ThreadReading;
  readonly #locale: LocaleController<ExtrasTerms>;
  readonly #menus: MenuButtons;
  readonly #waiting: LazyPart<Waiting>;

  constructor(host: LitElement, { reading, ...options }: ExtrasOptions) {
    host.shadowRoot?.adoptedStyleSheets.push(iconStyles.styleSheet!, styles.styleSheet!);
    this.#host = host;
    this.#reading = reading;
    this.#locale = new LocaleController(host, { en, nl }, translations, 'extras');
    this.marks = new ReactionMarks(host);
    this.ordering = new Ordering(host, reading);
    this.replying = new Replying(host, { terms: () => this.#locale.terms, ...options });
    this.#menus = new MenuButtons(host, () => this.#locale.terms.menuLost);
    this.#waiting = new LazyPart(host, async () => {
      const { Waiting } = await import('./waiting.js');
      return new Waiting(host);
    });
  }

  /** Why reactions could not be read and what to do. */
  wordsOf(code: FailureCode): string {
    return this.#locale.terms.failure(code);
  }

  /** Why a reaction waits; without it, the badge still says that it does. */
  explainWaiting(id: string): TemplateResult | typeof nothing {
    return this.#waiting.part?.render(id) ?? nothing;
  }

  /** Puts a passage into the message that is being written; resolves to whether there is a form for it. */
  quote(passage: string): Promise<boolean> {
    return quoteInForm(this.#host, this.#reading, passage);
  }

  /** What can be done with one reaction. */
  renderActions(view: ActionsView): TemplateResult {
    return html`${view.canReply ? this.#renderReply(view) : nothing}
      <button
        class="button"
        type="button"
        part="menu-button"
        data-variant="quiet"
        aria-haspopup="menu"
        aria-expanded="false"
        aria-label=${this.#locale.terms.moreActions(view.name)}
        @click=${this.#useMenu}
        @focus=${this.#useMenu}
      >
        ${renderIcon(more)}
      </button>`;
  }

  #renderReply({ reaction }: ActionsView): TemplateResult {
    const { id } = reaction;
    return html`<button
      class="button"
      type="button"
      part="reply-button"
      data-variant="quiet"
      id="reply-${id}"
      aria-describedby="author-${id}"
      aria-expanded=${this.replying.isTo(reaction)}
      @click=${() => void this.replying.toggle(id)}
    >
      <span>${this.#locale.terms.reply}</span>
    </button>`;
  }

  readonly #useMenu = (event: Event): void => {
    void this.#menus.use(event, event.currentTarget as HTMLButtonElement);
  };
}
