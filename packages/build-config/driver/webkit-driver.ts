import { webDriverHands } from '../browser/webdriver-hands.ts';
import type { WebDriver } from '../browser/webdriver.ts';
import { WebKitHost } from '../browser/webkit-host.ts';
import type { Driver, Tab } from './tab.ts';

/** WebKitGTK, by WebDriver. Each tab is a browser of its own, for that alone gives it a profile of its own. */
export class WebKitDriver implements Driver {
  /** A host serves one browser at a time; who opens a second tab beside the first gets a second host. */
  readonly #idle: WebKitHost[] = [];
  readonly #all: WebKitHost[] = [];

  static async start(): Promise<WebKitDriver> {
    const driver = new WebKitDriver();
    driver.#idle.push(await driver.#startHost());
    return driver;
  }

  async openTab(): Promise<Tab> {
    const host = this.#idle.pop() ?? (await this.#startHost());
    const browser = await host.openBrowser();
    return {
      hands: webDriverHands(browser),
      said: [],
      open: async (url) => void (await browser.open(url)),
      reload: async () => void (await browser.reload()),
      evaluate: (expression) => evaluate(browser, expression),
      close: async () => {
        await browser.end();
        this.#idle.push(host);
      },
    };
  }

  end(): Promise<void> {
    for (const host of this.#all) host.end();
    return Promise.resolve();
  }

  async #startHost(): Promise<WebKitHost> {
    const host = await WebKitHost.start();
    this.#all.push(host);
    return host;
  }
}

async function evaluate<Value>(browser: WebDriver, expression: string): Promise<Value> {
  const { value, error } = await browser.run<{ value?: string; error?: string }>(`
    const done = arguments[arguments.length - 1];
    Promise.resolve().then(() => ${expression}).then(
      (value) => done({ value: JSON.stringify(value) ?? '' }),
      (error) => done({ error: String(error) }),
    );`);
  if (error !== undefined) throw new Error(error);
  // WebDriver knows no undefined.
  return (value ? JSON.parse(value) : undefined) as Value;
}
