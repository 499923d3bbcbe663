import { spawn, type ChildProcess } from 'node:child_process';
import { defineBrowserProvider } from '@vitest/browser';
import type { BrowserProvider } from 'vitest/node';
import { freePort } from '../process/free-port.ts';
import { openDisplay } from './display.ts';
import { programOf, webkit } from './engines.ts';
import { handCommands, type Hands } from './hands.ts';
import { webDriverHands } from './webdriver-hands.ts';
import { WebDriver } from './webdriver.ts';

/** WebKitGTK in its MiniBrowser, on a screen that nobody sees. */
class WebKitProvider implements BrowserProvider {
  readonly name = 'webkit';
  readonly supportsParallelism = false;
  #driver: WebDriver | null = null;
  #processes: ChildProcess[] = [];

  constructor() {
    // Whatever ends this process, no screen and no browser stays behind.
    process.once('exit', () => this.#endProcesses());
  }

  getCommandsContext(): { hands: Hands } {
    if (!this.#driver) throw new Error('WebKit shows no page yet.');
    return { hands: webDriverHands(this.#driver) };
  }

  async openPage(_session: string, url: string): Promise<void> {
    if (this.#driver) await this.#driver.openTab();
    else this.#driver = await this.#start();
    await this.#driver.open(url);
  }

  async close(): Promise<void> {
    const driver = this.#driver;
    this.#driver = null;
    await driver?.end();
    this.#endProcesses();
  }

  async #start(): Promise<WebDriver> {
    const program = programOf(webkit);
    const display = await openDisplay();
    this.#processes.push(display.process);
    const port = await freePort();
    // On a Wayland desktop, too, the window belongs on the screen made for it.
    const env = { ...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11' };
    this.#processes.push(spawn(program, [`--port=${port}`], { env, stdio: 'ignore' }));
    const driver = new WebDriver(port);
    await driver.start({ browserName: 'MiniBrowser' });
    return driver;
  }

  #endProcesses(): void {
    for (const each of this.#processes.splice(0).reverse()) each.kill();
  }
}

/** How a Vitest project runs its tests in WebKitGTK. */
export const inWebKit = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  commands: handCommands,
  provider: defineBrowserProvider({ name: 'webkit', providerFactory: () => new WebKitProvider() }),
  instances: [{ browser: 'webkit' as const }],
};
