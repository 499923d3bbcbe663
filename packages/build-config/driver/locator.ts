import { setTimeout as pause } from 'node:timers/promises';
import { asLocator, getByLabelSelector, getByRoleSelector, getByTextSelector } from 'ivya';
import { ask } from './finder.ts';
import type { Finder } from './in-page.ts';
import { Keyboard } from './keyboard.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

const stillMs = 50;

export interface RoleOptions {
  name?: string | RegExp;
}

/** Finds as a reader does: by role and name, by label, by words. Open shadow roots are no obstacle. */
export abstract class Scope {
  getByRole(role: string, options: RoleOptions = {}): Locator {
    return this.locator(getByRoleSelector(role, options));
  }

  getByLabel(words: string | RegExp): Locator {
    return this.locator(getByLabelSelector(words));
  }

  getByText(words: string | RegExp): Locator {
    return this.locator(getByTextSelector(words));
  }

  /** @param selector of CSS, for what has no words. */
  abstract locator(selector: string): Locator;
}

/**
 * Elements of the page, found anew at each act. The names, and what they mean, are those of Playwright's locators: an
 * act waits for its element, and refuses when there is more than one.
 */
export class Locator extends Scope {
  readonly #tab: Tab;
  readonly #selector: string;

  constructor(tab: Tab, selector: string) {
    super();
    this.#tab = tab;
    this.#selector = selector;
  }

  locator(selector: string): Locator {
    return new Locator(this.#tab, `${this.#selector} >> ${selector}`);
  }

  nth(index: number): Locator {
    return this.locator(`nth=${index}`);
  }

  first(): Locator {
    return this.nth(0);
  }

  /** Only those that a reader sees. */
  filter({ visible }: { visible: boolean }): Locator {
    return this.locator(`visible=${visible}`);
  }

  count(): Promise<number> {
    return this.#ask('count');
  }

  isVisible(): Promise<boolean> {
    return this.#ask('isVisible');
  }

  inputValue(): Promise<string> {
    return this.#ask('value');
  }

  textContent(): Promise<string> {
    return this.#ask('text');
  }

  /** Until a reader sees it. */
  waitFor(): Promise<void> {
    return until(this.#words, async () => {
      if (!(await ask(this.#tab, 'isVisible', this.#selector)))
        throw new Error('it does not come into sight');
    });
  }

  async scrollIntoViewIfNeeded(): Promise<void> {
    await this.#ask('scroll');
  }

  /** Presses the real button of the mouse on it, once it stands still with nothing over it. */
  async click(): Promise<void> {
    await until(`${this.#words}.click()`, async () => {
      const before = await ask(this.#tab, 'aim', this.#selector);
      await this.#tab.hands.point(before.x, before.y);
      // What still arrives on a slow machine moves it a frame or two later.
      await pause(stillMs);
      const now = await ask(this.#tab, 'aim', this.#selector);
      if (before.x !== now.x || before.y !== now.y) throw new Error('it does not stand still');
    });
    await this.#tab.hands.press();
  }

  /** Types over what the field holds, key by key. */
  async fill(text: string): Promise<void> {
    await this.click();
    await this.#ask('selectAll');
    await new Keyboard(this.#tab).type(text);
    await until(`${this.#words}.fill()`, async () => {
      const value = await ask(this.#tab, 'value', this.#selector);
      if (value !== text) throw new Error(`it holds ${JSON.stringify(value)}`);
    });
  }

  /** As a developer reads it in a failure. */
  get #words(): string {
    return asLocator('javascript', this.#selector);
  }

  #ask<Act extends keyof Finder>(act: Act): Promise<ReturnType<Finder[Act]>> {
    return until(this.#words, () => ask(this.#tab, act, this.#selector));
  }
}
