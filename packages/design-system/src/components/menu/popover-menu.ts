import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { paintGround } from '../overlay/ground.js';
import { placeBy } from '../overlay/place-by.js';
import { TypeAhead } from './type-ahead.js';

export interface PopoverMenuOptions {
  /** The popover, once it is drawn. */
  popover: () => HTMLElement;
  /** What can be chosen, in order; each takes the focus. */
  items: () => HTMLElement[];
  /** Called when it has opened or is about to close. */
  toggled?: () => void;
}

/**
 * How a menu behaves, as the ARIA Authoring Practices have it: the focus goes to an action when it opens, the arrows,
 * Home, End and letters move it, Escape and a choice give it back to the button, Tab goes on from there. Bind its
 * methods in the template that draws the popover: see `renderMenu`.
 */
export class PopoverMenu implements ReactiveController {
  readonly #options: PopoverMenuOptions;
  readonly #typeAhead = new TypeAhead();
  /** The button that it is open for. */
  #trigger: HTMLButtonElement | null = null;

  constructor(host: ReactiveControllerHost, options: PopoverMenuOptions) {
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#trigger !== null;
  }

  // A popover that leaves the page is hidden without an event.
  hostDisconnected(): void {
    this.#forgetTrigger();
  }

  /** Opens it, or closes it when it is open for that button. */
  press(event: Event, trigger = event.currentTarget as HTMLButtonElement): void {
    // The browser knows whose button it is while the list is open, and would do the same, so the opposite, after us.
    event.preventDefault();
    if (this.#trigger === trigger) this.close();
    else this.open(trigger);
  }

  /** On the button the arrows open it: at its first action, or at its last. */
  pressKey(event: KeyboardEvent, trigger = event.currentTarget as HTMLButtonElement): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.open(trigger, event.key === 'ArrowDown' ? 0 : -1);
  }

  /** @param index The action that takes the focus; from the end where it is negative. */
  open(trigger: HTMLButtonElement, index = 0): void {
    const { popover, items, toggled } = this.#options;
    const element = popover();
    this.close({ giveBack: false });
    this.#trigger = trigger;
    trigger.setAttribute('aria-expanded', 'true');
    trigger.setAttribute('aria-controls', element.id);
    // A press on the button is then none on the page around, which would close it before the button is told.
    trigger.popoverTargetElement = element;
    element.removeAttribute('style');
    paintGround(element);
    element.showPopover();
    placeBy(trigger, element);
    addEventListener('blur', this.#leave);
    toggled?.();
    items().at(index)?.focus({ preventScroll: true });
  }

  /** @param giveBack Whether the button takes the focus. */
  close({ giveBack = true } = {}): void {
    const trigger = this.#trigger;
    if (!trigger) return;
    if (giveBack) trigger.focus({ preventScroll: true });
    this.#forgetTrigger();
    this.#options.popover().hidePopover();
  }

  /** The browser closes it as well: at a press elsewhere, or when the reader goes back. */
  readonly toggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.#forgetTrigger();
  };

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const { key, code } = event;
    // WebKitGTK has no name for the key while Shift is held.
    if (key === 'Tab' || code === 'Tab') return this.close();
    const items = this.#options.items();
    const now = items.findIndex(hasFocus);
    if (key === 'Escape') this.close();
    else if (key === ' ' && isLink(event)) items[now]?.click();
    else {
      const next = nextIndex(key, now, items.length) ?? this.#typeAhead.find(key, items, now);
      if (next === null) return;
      items.at(next)?.focus();
    }
    // What it is for in the menu, it is not for around it: Escape would close a dialog as well.
    event.preventDefault();
    event.stopPropagation();
  };

  /** Before what the choice does, since that may move the focus on. */
  readonly choose = {
    capture: true,
    handleEvent: (event: Event): void => {
      const item = itemIn(event);
      if (item?.ariaDisabled === 'true') {
        event.preventDefault();
        event.stopImmediatePropagation();
      } else if (item) this.close();
    },
  };

  readonly focusout = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    const stays = [null, currentTarget, this.#trigger, ...this.#options.items()];
    if (!stays.includes(relatedTarget as HTMLElement | null)) this.#leave();
  };

  readonly #leave = (): void => this.close({ giveBack: false });

  #forgetTrigger(): void {
    const trigger = this.#trigger;
    if (!trigger) return;
    this.#trigger = null;
    this.#typeAhead.forget();
    trigger.setAttribute('aria-expanded', 'false');
    trigger.removeAttribute('aria-controls');
    trigger.popoverTargetElement = null;
    removeEventListener('blur', this.#leave);
    this.#options.toggled?.();
  }
}

function hasFocus(item: HTMLElement): boolean {
  return (item.getRootNode() as Document | ShadowRoot).activeElement === item;
}

function itemIn(event: Event): Element | undefined {
  return event
    .composedPath()
    .find((node): node is Element => node instanceof Element && node.role === 'menuitem');
}

// A button takes the space bar of its own accord.
function isLink(event: Event): boolean {
  return itemIn(event) instanceof HTMLAnchorElement;
}

/** Where a key leads; null for one that leads nowhere. */
function nextIndex(key: string, now: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (now + 1) % count;
    case 'ArrowUp':
      return now > 0 ? now - 1 : count - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
