import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox, puppeteerHands } from '../browser/launch-firefox.ts';
import type { Driver, Tab } from './tab.ts';

/** Firefox, by Puppeteer over WebDriver BiDi. */
export class FirefoxDriver implements Driver {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<FirefoxDriver> {
    return new FirefoxDriver(await launchFirefox());
  }

  async openTab(): Promise<Tab> {
    const context = await this.#browser.createBrowserContext();
    const page = await context.newPage();
    return {
      hands: puppeteerHands(page),
      said: listen(page),
      open: async (url) => void (await page.goto(url)),
      reload: async () => void (await page.reload()),
      evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
      hasRole: (element, role) => hasRole(page, element, role),
      close: () => context.close(),
    };
  }

  end(): Promise<void> {
    return this.#browser.close();
  }
}

/** Over WebDriver BiDi one asks which elements have a role, not which role an element has. */
async function hasRole(page: Page, element: string, role: string): Promise<boolean> {
  const asked = await page.evaluateHandle(element);
  const found = await page.$$(`aria/[role="${role}"]`);
  return page.evaluate((one, ...all) => all.includes(one as Element), asked, ...found);
}

function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${String(error)}`));
  page.on('request', (request) => said.push(`request: ${request.url()}`));
  return said;
}
