import { defineBrowserProvider } from '@vitest/browser';
import type { BrowserProvider } from 'vitest/node';
import type { Camera } from '../testing/hostile-hosts/picture-protocol.ts';
import { cropPicture } from './crop-picture.ts';
import { handCommands, type Hands } from './hands.ts';
import { pictureCommands } from './picture-commands.ts';
import { webDriverHands } from './webdriver-hands.ts';
import type { WebDriver } from './webdriver.ts';
import { WebKitHost } from './webkit-host.ts';

/** WebKitGTK in its MiniBrowser, on a screen that nobody sees. */
class WebKitProvider implements BrowserProvider {
  readonly name = 'webkit';
  readonly supportsParallelism = false;
  #host: WebKitHost | null = null;
  #driver: WebDriver | null = null;

  getCommandsContext(): { hands: Hands; camera: Camera } {
    const driver = this.#driver;
    if (!driver) throw new Error('WebKit shows no page yet.');
    const camera: Camera = async (clip) => cropPicture(await driver.screenshot(), clip);
    return { hands: webDriverHands(driver), camera };
  }

  async openPage(_session: string, url: string): Promise<void> {
    this.#host ??= await WebKitHost.start();
    if (this.#driver) await this.#driver.openTab();
    else this.#driver = await this.#host.openBrowser();
    await this.#driver.open(url);
  }

  async close(): Promise<void> {
    const [driver, host] = [this.#driver, this.#host];
    this.#driver = this.#host = null;
    await driver?.end();
    host?.end();
  }
}

/** How a Vitest project runs its tests in WebKitGTK. */
export const inWebKit = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  commands: { ...handCommands, ...pictureCommands },
  provider: defineBrowserProvider({ name: 'webkit', providerFactory: () => new WebKitProvider() }),
  instances: [{ browser: 'webkit' as const }],
};
