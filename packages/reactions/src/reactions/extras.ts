import { iconStyles, LazyPart, LocaleController, renderIcon } from '@meepraten/design-system';
import { heart, more } from '@meepraten/design-system/icons';
import type { FailureCode, Reaction } from '@meepraten/reactions-client';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { Acting, type ActingHost } from '../acts/acting.js';
import type { Liking } from '../acts/liking.js';
import type { MyReactions } from '../acts/my-reactions.js';
import type { OwnPart } from '../acts/own-part.js';
import { translations } from '../languages/translations.js';
import { styles } from './extras.styles.js';
import { en, nl, type ExtrasTerms } from './extras.terms.js';
import { Delivered } from './delivered.js';
import { MenuButtons } from './menu-buttons.js';
import { Ordering } from './ordering.js';
import { quoteInForm } from './quoting.js';
import { ReactionMarks } from './reaction-marks.js';
import type { ReactionMenu } from './reaction-menu.js';
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
export class Extras implements ReactiveController {
  readonly marks: ReactionMarks;
  readonly ordering: Ordering;
  readonly replying: Replying;

  readonly #host: ActingHost;
  readonly #reading: ThreadReading;
  readonly #locale: LocaleController<ExtrasTerms>;
  readonly #acting: Acting;
  readonly #menus: MenuButtons;
  readonly #waiting: LazyPart<Waiting>;
  readonly #ownPart: LazyPart<OwnPart>;
  readonly #myReactions: LazyPart<MyReactions>;
  /** From then on its button stays: it is where the reader comes back to. */
  #isOwnOpened = false;
  #liking: Promise<Liking> | null = null;
  #menu: ReactionMenu | null = null;

  constructor(host: ActingHost, { reading, ...options }: ExtrasOptions) {
    host.shadowRoot?.adoptedStyleSheets.push(iconStyles.styleSheet!, styles.styleSheet!);
    this.#host = host;
    this.#reading = reading;
    this.#locale = new LocaleController(host, { en, nl }, translations, 'extras');
    this.marks = new ReactionMarks(host);
    this.ordering = new Ordering(host, reading);
    this.replying = new Replying(host, { terms: () => this.#locale.terms, ...options });
    this.#acting = new Acting(host, reading);
    this.#menus = new MenuButtons(
      () => this.#locale.terms.menuLost,
      () => this.#fetchMenu(),
    );
    this.#waiting = new LazyPart(host, async () => {
      const { Waiting } = await import('./waiting.js');
      return new Waiting(host);
    });
    new Delivered(host, reading);
    this.#ownPart = new LazyPart(host, async () => {
      const { OwnPart } = await import('../acts/own-part.js');
      return new OwnPart(this.#acting);
    });
    this.#myReactions = new LazyPart(host, async () => {
      const { MyReactions } = await import('../acts/my-reactions.js');
      return new MyReactions(this.#acting);
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const { store } = this.#reading;
    if (store.phase !== 'loaded' || !this.#acting.canAct || this.#acting.ownInThread.length === 0) return;
    this.#ownPart.part?.follow((id) => this.#menu?.withdrawing?.isUnderWay(id) ?? false);
  }

  /** Why reactions could not be read and what to do. */
  wordsOfFailure(code: FailureCode): string {
    const { terms } = this.#locale;
    return code === 'blocked' && location.protocol === 'file:' ? terms.asFile : terms.failure(code);
  }

  isOwn(id: string): boolean {
    return this.#acting.canAct && this.#acting.entryOf(id) !== undefined;
  }

  /** Says that a reaction is the reader's own. */
  renderOwnBadge(id: string): TemplateResult | typeof nothing {
    return this.isOwn(id) ? (this.#ownPart.part?.renderBadge() ?? nothing) : nothing;
  }

  /** What became of a reaction that others do not see; null for one that waits. */
  wordsOf(status: Reaction['status']): string | null {
    return status === 'pending' ? null : (this.#ownPart.part?.wordsOf(status) ?? null);
  }

  /** Why a reaction is held; without it, the badge still says that it is. */
  explainWaiting({ id, status }: Reaction): TemplateResult | typeof nothing {
    const reasons = this.isOwn(id) ? this.#ownPart.part?.reasonsOf(id) : undefined;
    return this.#waiting.part?.render({ id, isRefused: status !== 'pending', reasons }) ?? nothing;
  }

  /** In place of a reaction that the reader has just withdrawn; null for others. */
  renderWithdrawn(id: string): TemplateResult | null {
    return this.#menu?.withdrawing?.render(id) ?? null;
  }

  /** The way to all that was written on this device, where something was. */
  renderOwn(): TemplateResult | typeof nothing {
    const isEmpty = this.#acting.ownCount === 0 && !this.#isOwnOpened;
    if (!this.#acting.canAct || isEmpty) return nothing;
    return html`<p class="mine">
        <button class="button" type="button" part="own-button" data-variant="quiet" @click=${this.#openOwn}>
          <span>${this.#locale.terms.own}</span>
        </button>
      </p>
      ${this.#isOwnOpened ? this.#myReactions.part?.render() : nothing}`;
  }

  /** Puts a passage into the message that is being written; resolves to whether there is a form for it. */
  quote(passage: string): Promise<boolean> {
    return quoteInForm(this.#host, this.#reading, passage);
  }

  /** What can be done with one reaction. */
  renderActions(view: ActionsView): TemplateResult {
    const isPublished = view.reaction.status === 'published';
    return html`${view.canReply && isPublished ? this.#renderReply(view) : nothing}
      ${this.#acting.canAct && isPublished ? this.#renderLike(view) : nothing}
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

  #renderLike({ reaction: { id, emotes } }: ActionsView): TemplateResult {
    const count = emotes['like'] ?? 0;
    const isGiven = this.#acting.hasLiked(id);
    return html`<button
      class="button"
      type="button"
      part="like-button"
      data-variant="quiet"
      aria-pressed=${isGiven}
      aria-label=${this.#locale.terms.like(count)}
      aria-describedby="author-${id}"
      @click=${this.#like}
    >
      ${renderIcon(heart, { filled: isGiven })}${count > 0 ? html`<span>${count}</span>` : nothing}
    </button>`;
  }

  readonly #useMenu = (event: Event): void => {
    void this.#menus.use(event, event.currentTarget as HTMLButtonElement);
  };

  readonly #like = async ({ currentTarget }: Event): Promise<void> => {
    const trigger = currentTarget as HTMLButtonElement;
    this.#liking ??= import('../acts/liking.js').then(({ Liking }) => new Liking(this.#acting));
    try {
      await (await this.#liking).press(trigger);
    } catch {
      // The next press tries again.
      this.#liking = null;
      this.#menus.say(trigger, this.#locale.terms.menuLost);
    }
  };

  readonly #openOwn = async (): Promise<void> => {
    this.#isOwnOpened = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#myReactions.arrival;
    await this.#host.updateComplete;
    this.#myReactions.part?.open();
  };

  async #fetchMenu(): Promise<ReactionMenu> {
    const { menuOf } = await import('./reaction-menu.js');
    this.#menu = menuOf(this.#host, {
      acting: this.#acting,
      quote: async (id, passage) => {
        await this.replying.open(id);
        await this.quote(passage);
      },
    });
    return this.#menu;
  }
}
