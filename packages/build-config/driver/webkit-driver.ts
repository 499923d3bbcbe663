import { webDriverHands } from '../browser/webdriver-hands.ts';
import type { WebDriver } from '../browser/webdriver.ts';
import { WebKitHost } from '../browser/webkit-host.ts';
import type { Driver, Tab } from './tab.ts';

/** What serves browsers, one at a time. */
type Host = Pick<WebKitHost, 'openBrowser' | 'end'>;

/** WebKitGTK, by WebDriver. Each tab is a browser of its own, for that alone gives it a profile of its own. */
export class WebKitDriver implements Driver {
  /** A host serves one browser at a time; who opens a second tab beside the first gets a second host. */
  readonly #idle: Host[] = [];
  readonly #all: Host[] = [];

  readonly #newHost: () => Promise<Host>;

  private constructor(newHost: () => Promise<Host>) {
    this.#newHost = newHost;
  }

  /** @param newHost what starts a host; a test has its own. */
  static async start(newHost: () => Promise<Host> = () => WebKitHost.start()): Promise<WebKitDriver> {
    const driver = new WebKitDriver(newHost);
    driver.#idle.push(await driver.#startHost());
    return driver;
  }

  async openTab(): Promise<Tab> {
    const { host, browser } = await this.#openBrowser();
    return {
      hands: webDriverHands(browser),
      said: [],
      open: async (url) => void (await browser.open(url)),
      reload: async () => void (await browser.reload()),
      evaluate: (expression) => evaluate(browser, expression),
      hasRole: async (element, role) => (await browser.roleOf(element)) === role,
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

  /** Now and then a browser of WebKitGTK does not come at all; one on another host does. */
  async #openBrowser(triesLeft = 2): Promise<{ host: Host; browser: WebDriver }> {
    const host = this.#idle.pop() ?? (await this.#startHost());
    try {
      return { host, browser: await host.openBrowser() };
    } catch (error) {
      host.end();
      if (triesLeft === 0) throw error;
      return this.#openBrowser(triesLeft - 1);
    }
  }

  async #startHost(): Promise<Host> {
    const host = await this.#newHost();
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
