import { defineBrowserProvider } from '@vitest/browser';
import { launch, type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { BrowserProvider } from 'vitest/node';
import { firefox, programOf } from './engines.ts';
import { handCommands, type Hands } from './hands.ts';

/** An installed, unchanged Firefox, driven over WebDriver BiDi. */
class FirefoxProvider implements BrowserProvider {
  readonly name = 'firefox';
  readonly supportsParallelism = false;
  #browser: Browser | null = null;
  #page: Page | null = null;

  getCommandsContext(): { hands: Hands } {
    if (!this.#page) throw new Error('Firefox shows no page yet.');
    return { hands: handsOn(this.#page) };
  }

  async openPage(_session: string, url: string): Promise<void> {
    const executablePath = programOf(firefox);
    this.#browser ??= await launch({ browser: 'firefox', executablePath, headless: true });
    this.#page = await this.#browser.newPage();
    await this.#page.goto(url);
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = this.#page = null;
    await browser?.close();
  }
}

function handsOn(page: Page): Hands {
  const { keyboard, mouse } = page;
  return {
    keyDown: (key) => keyboard.down(key as KeyInput),
    keyUp: (key) => keyboard.up(key as KeyInput),
    point: (x, y) => mouse.move(x, y),
    press: async () => {
      await mouse.down();
      await mouse.up();
    },
    resize: (width, height) => page.setViewport({ width, height }),
  };
}

/** How a Vitest project runs its tests in Firefox. */
export const inFirefox = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  commands: handCommands,
  provider: defineBrowserProvider({ name: 'firefox', providerFactory: () => new FirefoxProvider() }),
  instances: [{ browser: 'firefox' as const }],
};
