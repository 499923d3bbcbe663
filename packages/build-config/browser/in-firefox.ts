import { defineBrowserProvider } from '@vitest/browser';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserProvider } from 'vitest/node';
import type { Camera } from '../testing/hostile-hosts/picture-protocol.ts';
import { handCommands, type Hands } from './hands.ts';
import { launchFirefox, puppeteerHands } from './launch-firefox.ts';
import { pictureCommands } from './picture-commands.ts';

/** Firefox, as it is installed. */
class FirefoxProvider implements BrowserProvider {
  readonly name = 'firefox';
  readonly supportsParallelism = false;
  #browser: Browser | null = null;
  #page: Page | null = null;

  getCommandsContext(): { hands: Hands; camera: Camera } {
    if (!this.#page) throw new Error('Firefox shows no page yet.');
    return { hands: puppeteerHands(this.#page), camera: cameraOn(this.#page) };
  }

  async openPage(_session: string, url: string): Promise<void> {
    this.#browser ??= await launchFirefox();
    this.#page = await this.#browser.newPage();
    await this.#page.goto(url);
  }

  async close(): Promise<void> {
    const browser = this.#browser;
    this.#browser = this.#page = null;
    await browser?.close();
  }
}

function cameraOn(page: Page): Camera {
  return (clip) => page.screenshot({ clip, captureBeyondViewport: false, encoding: 'base64' });
}

/** How a Vitest project runs its tests in Firefox. */
export const inFirefox = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  commands: { ...handCommands, ...pictureCommands },
  provider: defineBrowserProvider({ name: 'firefox', providerFactory: () => new FirefoxProvider() }),
  instances: [{ browser: 'firefox' as const }],
};
