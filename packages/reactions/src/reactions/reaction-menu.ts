import {
  LocaleController,
  menuItemStyles,
  menuStyles,
  PopoverMenu,
  renderMenu,
  renderMenuItem,
  type MenuItemOptions,
} from '@meepraten/design-system';
import type { Reaction } from '@meepraten/reactions-client';
import { html, render, type TemplateResult } from 'lit';
import { idOf, type Acting, type ActingHost } from '../acts/acting.js';
import type { Editing } from '../acts/editing.js';
import { Outcome } from '../acts/outcome.js';
import { passageOf } from '../acts/passage-of.js';
import type { Reporting } from '../acts/reporting.js';
import type { Withdrawing } from '../acts/withdrawing.js';
import { styles } from './reaction-menu.styles.js';
import { en, nl, type ReactionMenuTerms } from './reaction-menu.terms.js';

export interface ReactionMenuOptions {
  acting: Acting;
  /** Begins an answer to a reaction with a passage of it. */
  quote: (id: string, passage: string) => Promise<void>;
}

/**
 * What can be done with a reaction besides answering and liking it: one menu for all of them, and under the reaction what
 * came of a choice. A page fetches it when its reader comes to the first button that opens it.
 */
export class ReactionMenu {
  /** Once the reader has withdrawn something. */
  withdrawing: Withdrawing | null = null;

  readonly #host: ActingHost;
  readonly #options: ReactionMenuOptions;
  readonly #locale: LocaleController<ReactionMenuTerms>;
  readonly #menu: PopoverMenu;
  readonly #place = document.createElement('div');
  /** Goes to the reaction whose menu was opened last. */
  readonly #outcome = new Outcome();
  #editing: Editing | null = null;
  #reporting: Reporting | null = null;

  constructor(host: ActingHost, options: ReactionMenuOptions) {
    this.#host = host;
    this.#options = options;
    this.#locale = new LocaleController(host, { en, nl });
    this.#menu = new PopoverMenu(host, {
      popover: () => this.#place.querySelector<HTMLElement>('.menu')!,
      items: () => [...this.#place.querySelectorAll<HTMLElement>('[role=menuitem]')],
    });
    const sheets = [...menuStyles, menuItemStyles, styles].map(({ styleSheet }) => styleSheet!);
    host.shadowRoot?.adoptedStyleSheets.push(...sheets);
    host.renderRoot.addEventListener('keydown', (event) => this.#pressKey(event as KeyboardEvent));
  }

  /** The button of a reaction is pressed; `event` may be over. */
  press(event: Event, trigger: HTMLButtonElement): void {
    this.#turnTo(trigger);
    if (event.currentTarget) this.#menu.press(event, trigger);
    else this.#menu.open(trigger);
  }

  #pressKey(event: KeyboardEvent): void {
    const { target } = event;
    if (!(target instanceof HTMLButtonElement) || target.ariaHasPopup !== 'menu') return;
    this.#turnTo(target);
    this.#menu.pressKey(event, target);
  }

  #turnTo(trigger: HTMLButtonElement): void {
    this.#outcome.turnTo(trigger);
    this.#drawMenu(trigger.ariaLabel ?? '');
  }

  #drawMenu(label: string): void {
    const reaction = this.#options.acting.reactionOf(this.#id);
    const items = reaction ? this.#itemsOf(reaction) : [];
    render(renderMenu(this.#menu, { id: 'menu', label }, items), this.#place);
    if (!this.#place.isConnected) this.#host.renderRoot.querySelector('.base')?.append(this.#place);
  }

  #itemsOf(reaction: Reaction): TemplateResult[] {
    const { terms } = this.#locale;
    const { acting } = this.#options;
    const { id, status } = reaction;
    const entry = acting.canAct ? acting.entryOf(id) : undefined;
    const isShown = status === 'published';
    const isHeld = status === 'pending';
    // Its time may be over by the server's clock, which then says so.
    const canChange = entry && (isShown || isHeld) && Date.now() < Date.parse(entry.until);
    const items: (MenuItemOptions | false | undefined)[] = [
      canChange && { label: terms.change, choose: () => void this.#change() },
      isShown && this.#canReply && { label: terms.quote, choose: () => void this.#quote(reaction) },
      isShown && { label: terms.copyLink, choose: () => void this.#copyLink() },
      isShown && !entry && acting.canAct && { label: terms.report, choose: () => void this.#report() },
      entry && { label: terms.withdraw, variant: 'danger', choose: () => void this.#withdraw() },
    ];
    return items.flatMap((item) => (item ? renderMenuItem(item) : []));
  }

  get #id(): string {
    return idOf(this.#outcome.trigger);
  }

  get #canReply(): boolean {
    return this.#outcome.trigger?.parentElement?.querySelector('[part=reply-button]') !== null;
  }

  async #change(): Promise<void> {
    this.#editing ??= await this.#fetch(async () => {
      const { Editing } = await import('../acts/editing.js');
      return new Editing(this.#options.acting, this.#outcome);
    });
    await this.#editing?.open();
  }

  async #report(): Promise<void> {
    this.#reporting ??= await this.#fetch(async () => {
      const { Reporting } = await import('../acts/reporting.js');
      return new Reporting(this.#options.acting, this.#outcome);
    });
    this.#reporting?.open();
  }

  async #withdraw(): Promise<void> {
    const id = this.#id;
    this.withdrawing ??= await this.#fetch(async () => {
      const { Withdrawing } = await import('../acts/withdrawing.js');
      return new Withdrawing(this.#options.acting);
    });
    await this.withdrawing?.start(id);
  }

  async #quote({ id, body }: Reaction): Promise<void> {
    await this.#options.quote(id, passageOf(body));
  }

  async #copyLink(): Promise<void> {
    const address = new URL(location.href);
    address.hash = `reaction-${this.#id}`;
    const { terms } = this.#locale;
    this.#outcome.clear();
    try {
      // Not there at all where the page came without encryption.
      await navigator.clipboard.writeText(address.href);
      this.#outcome.say(terms.copied);
    } catch {
      this.#outcome.show(
        html`<label class="small" for="address">${terms.copyByHand}</label>
          <input id="address" type="url" readonly dir="ltr" .value=${address.href} />`,
      );
      const input = this.#outcome.root.querySelector('input');
      input?.focus();
      input?.select();
    }
  }

  /** What it takes to act; null, and said, where that does not come. */
  async #fetch<Part>(load: () => Promise<Part>): Promise<Part | null> {
    try {
      return await load();
    } catch {
      this.#outcome.say(this.#locale.terms.lost, 'danger');
      return null;
    }
  }
}

const menus = new WeakMap<ActingHost, ReactionMenu>();

/** One for each list, however often it is asked for. */
export function menuOf(host: ActingHost, options: ReactionMenuOptions): ReactionMenu {
  const menu = menus.get(host) ?? new ReactionMenu(host, options);
  menus.set(host, menu);
  return menu;
}
