import { Browser, type Page } from '@meepraten/build-config/driver';
import { afterEach, beforeAll, inject } from 'vitest';

/** A cold start of a browser, on a machine that has more to do. */
const startTimeoutMs = 180_000;

// One for all files of a run, which share a process. It ends with that process.
const shared = globalThis as { journeyBrowser?: Promise<Browser> };

/** A browser for the journeys of a file; each page is closed after the test that opened it. */
export function useBrowser(): { newPage(): Promise<Page> } {
  let browser: Browser;
  const pages: Page[] = [];

  beforeAll(async () => {
    browser = await (shared.journeyBrowser ??= Browser.start(inject('engine')));
  }, startTimeoutMs);

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });

  return {
    async newPage() {
      const page = await browser.newPage();
      pages.push(page);
      return page;
    },
  };
}
