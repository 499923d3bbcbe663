import { html, nothing, render } from 'lit';
import type { ReactionMenu } from './reaction-menu.js';

/**
 * The buttons that open the menu of a reaction. Its code is fetched when the reader comes to one of them; a press that
 * is there first opens it when it comes, or learns that it does not.
 */
export class MenuButtons {
  readonly #lost: () => string;
  readonly #fetch: () => Promise<ReactionMenu>;
  readonly #news = document.createElement('div');
  #menu: ReactionMenu | null = null;

  /** @param lost Says that the menu could not be fetched. */
  constructor(lost: () => string, fetch: () => Promise<ReactionMenu>) {
    this.#lost = lost;
    this.#fetch = fetch;
    this.#news.setAttribute('role', 'status');
  }

  /** Takes a press on a button, or the focus that comes to it. */
  async use(event: Event, trigger: HTMLButtonElement): Promise<void> {
    const isPress = event.type === 'click';
    if (!this.#menu) this.#makeReady(trigger, isPress);
    try {
      this.#menu ??= await this.#fetch();
    } catch {
      // The next press tries again.
      if (isPress) this.say(trigger, this.#lost());
      return;
    }
    this.#news.remove();
    if (isPress) this.#menu.press(event, trigger);
  }

  /** What will be read out stands there, and empty, before there is something to say. */
  #makeReady(trigger: HTMLButtonElement, isPress: boolean): void {
    const isElsewhere = this.#news.parentElement !== trigger.parentElement;
    if (isPress || isElsewhere) this.say(trigger, null);
  }

  /** Says something below a button. */
  say({ parentElement }: HTMLButtonElement, words: string | null): void {
    const notice = words && html`<p class="notice small" data-variant="danger">${words}</p>`;
    render(notice ?? nothing, this.#news);
    if (this.#news.parentElement !== parentElement) parentElement?.append(this.#news);
  }
}
