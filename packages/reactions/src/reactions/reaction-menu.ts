import {
  LocaleController,
  menuItemStyles,
  menuStyles,
  PopoverMenu,
  renderMenu,
  renderMenuItem,
} from '@meepraten/design-system';
import { html, nothing, render, type LitElement } from 'lit';
import { translations } from '../languages/translations.js';
import { styles } from './reaction-menu.styles.js';
import { en, nl } from './reaction-menu.terms.js';

/** What came of a choice. */
type Outcome = { is: 'none' } | { is: 'copied' } | { is: 'by-hand'; address: string };

/**
 * What can be done with a reaction besides answering it: one menu for all of them, and under the reaction what came of
 * a choice. A page fetches it when its reader comes to the first button that opens it.
 */
export class ReactionMenu {
  readonly #host: LitElement;
  readonly #locale: LocaleController<typeof nl>;
  readonly #menu: PopoverMenu;
  readonly #place = document.createElement('div');
  /** Goes to the reaction whose menu was opened last. */
  readonly #outcome = document.createElement('div');
  #trigger: HTMLButtonElement | null = null;

  constructor(host: LitElement) {
    this.#host = host;
    this.#locale = new LocaleController(host, { en, nl }, translations, 'reactionMenu');
    this.#menu = new PopoverMenu(host, {
      popover: () => this.#place.querySelector<HTMLElement>('.menu')!,
      items: () => [...this.#place.querySelectorAll<HTMLElement>('[role=menuitem]')],
    });
    this.#outcome.className = 'outcome small';
    this.#outcome.addEventListener('keydown', this.#closeOnEscape);
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
    this.#drawMenu(trigger.ariaLabel ?? '');
    if (this.#trigger === trigger && this.#outcome.isConnected) return;
    this.#trigger = trigger;
    // What will be read out stands ready, and empty, before there is something to say.
    this.#show({ is: 'none' });
    trigger.parentElement?.append(this.#outcome);
  }

  #drawMenu(label: string): void {
    const { terms } = this.#locale;
    const item = renderMenuItem({ label: terms.copyLink, choose: () => void this.#copyLink() });
    render(renderMenu(this.#menu, { id: 'menu', label }, item), this.#place);
    if (!this.#place.isConnected) this.#host.renderRoot.querySelector('.base')?.append(this.#place);
  }

  async #copyLink(): Promise<void> {
    const address = addressOf(this.#trigger);
    this.#show({ is: 'none' });
    try {
      // Not there at all where the page came without encryption.
      await navigator.clipboard.writeText(address);
      this.#show({ is: 'copied' });
    } catch {
      this.#show({ is: 'by-hand', address });
      const input = this.#outcome.querySelector('input');
      input?.focus();
      input?.select();
    }
  }

  #show(outcome: Outcome): void {
    const { terms } = this.#locale;
    render(
      html`<p role="status">${outcome.is === 'copied' ? terms.copied : nothing}</p>
        ${
          outcome.is === 'by-hand'
            ? html`<label for="address">${terms.copyByHand}</label>
                <input id="address" type="url" readonly dir="ltr" .value=${outcome.address} />`
            : nothing
        }`,
      this.#outcome,
    );
  }

  readonly #closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    this.#show({ is: 'none' });
    this.#trigger?.focus();
  };
}

/** Address of the page, at the reaction that a button stands in. */
function addressOf(trigger: Element | null): string {
  const address = new URL(location.href);
  address.hash = trigger?.closest('article')?.id ?? '';
  return address.href;
}

const menus = new WeakMap<LitElement, ReactionMenu>();

/** One for each list, however often it is asked for. */
export function menuOf(host: LitElement): ReactionMenu {
  const menu = menus.get(host) ?? new ReactionMenu(host);
  menus.set(host, menu);
  return menu;
}
