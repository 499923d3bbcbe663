import { Keyboard } from './keyboard.ts';
import { Locator, Scope } from './locator.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

/** A page of the site under test in one engine. Its names are those of Playwright; it does alike in every engine. */
export class Page extends Scope {
  readonly keyboard: Keyboard;
  readonly #tab: Tab;

  constructor(tab: Tab) {
    super();
    this.#tab = tab;
    this.keyboard = new Keyboard(tab);
  }

  /** What the browser itself tells of the page. */
  get said(): readonly string[] {
    return this.#tab.said;
  }

  locator(selector: string): Locator {
    return new Locator(this.#tab, selector);
  }

  goto(url: string): Promise<void> {
    return this.#tab.open(url);
  }

  reload(): Promise<void> {
    return this.#tab.reload();
  }

  /** @param work runs in the page, and sees nothing of the test but its argument. */
  evaluate<Value, Argument = undefined>(
    work: (argument: Argument) => Value | Promise<Value>,
    argument?: Argument,
  ): Promise<Value> {
    return this.#tab.evaluate(`(${String(work)})(${JSON.stringify(argument) ?? ''})`);
  }

  /** Runs the script of a library in the page, whatever the page's policy allows. */
  async runScript(code: string): Promise<void> {
    await this.#tab.evaluate(`(() => { ${code}; return true; })()`);
  }

  /** Asks the engine how it tells assistive technology of the first element; `getByRole` goes by the markup alone. */
  hasRole(selector: string, role: string): Promise<boolean> {
    return this.#tab.hasRole(`document.querySelector(${JSON.stringify(selector)})`, role);
  }

  /** Asks the page until the answer is one that counts as true. */
  waitForFunction<Value>(work: () => Value): Promise<Value> {
    return until(String(work), async () => {
      const value = await this.evaluate(work);
      if (!value) throw new Error(`it stays ${String(value)}`);
      return value;
    });
  }

  /** Until the address is the one, and its page is there as a whole. */
  async waitForURL(address: RegExp): Promise<void> {
    await until(`the address ${String(address)}`, async () => {
      const [href, state] = await this.evaluate(() => [location.href, document.readyState]);
      if (!address.test(href ?? '') || state !== 'complete') throw new Error(`it is ${href}, ${state}`);
    });
  }

  close(): Promise<void> {
    return this.#tab.close();
  }
}
