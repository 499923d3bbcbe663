import { ChromiumDriver } from './chromium-driver.ts';
import { FirefoxDriver } from './firefox-driver.ts';
import { Page } from './page.ts';
import type { Driver } from './tab.ts';
import { WebKitDriver } from './webkit-driver.ts';

export type { Locator } from './locator.ts';
export type { Page } from './page.ts';

const drivers = { chromium: ChromiumDriver, firefox: FirefoxDriver, webkit: WebKitDriver };

export type EngineName = keyof typeof drivers;

declare module 'vitest' {
  interface ProvidedContext {
    /** The engine that journeys run in: each is a Vitest project of its own. */
    engine: EngineName;
  }
}

/** A running browser that opens pages. */
export class Browser {
  readonly #driver: Driver;

  private constructor(driver: Driver) {
    this.#driver = driver;
  }

  static async start(engine: EngineName): Promise<Browser> {
    return new Browser(await drivers[engine].start());
  }

  /** A page that shares nothing with any other: no storage, no history. */
  async newPage(): Promise<Page> {
    return new Page(await this.#driver.openTab());
  }

  close(): Promise<void> {
    return this.#driver.end();
  }
}
