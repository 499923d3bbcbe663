import { chromium, type Browser, type Page } from 'playwright';
import { chromiumFlags } from '../browser/chromium-flags.ts';
import { findBrowser } from '../browser/find-browser.ts';
import type { Hands } from '../browser/hands.ts';
import type { Driver, Tab } from './tab.ts';

/** Chromium, by Playwright. */
export class ChromiumDriver implements Driver {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async start(): Promise<ChromiumDriver> {
    const executablePath = await findBrowser();
    return new ChromiumDriver(await chromium.launch({ executablePath, args: chromiumFlags }));
  }

  async openTab(): Promise<Tab> {
    const context = await this.#browser.newContext();
    const page = await context.newPage();
    return {
      hands: playwrightHands(page),
      said: listen(page),
      open: async (url) => void (await page.goto(url)),
      reload: async () => void (await page.reload()),
      evaluate: (expression) => page.evaluate(expression),
      hasRole: async (element, role) => (await roleOf(page, element)) === role,
      close: () => context.close(),
    };
  }

  end(): Promise<void> {
    return this.#browser.close();
  }
}

async function roleOf(page: Page, element: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: element });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId!,
    fetchRelatives: false,
  });
  await session.detach();
  return nodes[0]?.role?.value;
}

function playwrightHands(page: Page): Hands {
  const { keyboard, mouse } = page;
  return {
    keyDown: (key) => keyboard.down(key),
    keyUp: (key) => keyboard.up(key),
    point: (x, y) => mouse.move(x, y),
    press: async () => {
      await mouse.down();
      await mouse.up();
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
  };
}

function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('request', (request) => said.push(`request: ${request.url()}`));
  return said;
}
