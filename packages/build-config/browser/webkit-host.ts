import type { ChildProcess } from 'node:child_process';
import { freePort } from '../process/free-port.ts';
import { spawnTied } from '../process/tied.ts';
import { openDisplay } from './display.ts';
import { programOf, webkit } from './engines.ts';
import { WebDriver } from './webdriver.ts';

/** A screen that nobody sees and the program that drives WebKitGTK on it: one browser at a time, any number in turn. */
export class WebKitHost {
  readonly #processes: readonly ChildProcess[];
  readonly #port: number;

  private constructor(processes: readonly ChildProcess[], port: number) {
    this.#processes = processes;
    this.#port = port;
  }

  static async start(): Promise<WebKitHost> {
    const program = programOf(webkit);
    const display = await openDisplay();
    const port = await freePort();
    // On a Wayland desktop, too, the window belongs on the screen made for it.
    const env = { ...process.env, DISPLAY: display.name, GDK_BACKEND: 'x11' };
    const driver = spawnTied(program, [`--port=${port}`], { env, stdio: 'ignore' });
    return new WebKitHost([display.process, driver], port);
  }

  /** Opens a browser that remembers nothing of the one before. */
  async openBrowser(): Promise<WebDriver> {
    const driver = new WebDriver(this.#port);
    await driver.start({ browserName: 'MiniBrowser' });
    return driver;
  }

  end(): void {
    for (const each of [...this.#processes].reverse()) each.kill();
  }
}
