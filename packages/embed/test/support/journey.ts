import type { OutgoingHttpHeaders } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Browser, type Page } from '@meepraten/build-config/driver';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { startSite, type Site } from './site.ts';

/** The embed as it is published. */
export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export interface Journey {
  /** The site of the page. */
  readonly site: Site;
  /** Another origin that serves the embed. */
  readonly cdn: Site;
  newPage(): Promise<Page>;
  /** Opens a page with this body and waits until it has loaded. */
  open(body: string, headers?: OutgoingHttpHeaders): Promise<Page>;
}

/** For the tests of one file that are made in every engine: two web servers with the built embed, and a browser. */
export function useJourney(): Journey {
  let browser: Browser;
  const pages: Page[] = [];
  const journey = {} as { -readonly [key in keyof Journey]: Journey[key] };

  beforeAll(async () => {
    [journey.site, journey.cdn] = await Promise.all([startSite(dist), startSite(dist)]);
    browser = await Browser.start(inject('engine'));
  }, 180_000);

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    journey.cdn.spoilt = undefined;
    journey.cdn.requests.length = 0;
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([journey.site?.close(), journey.cdn?.close()]);
  });

  journey.newPage = async () => {
    const page = await browser.newPage();
    pages.push(page);
    return page;
  };

  journey.open = async (body, headers = {}) => {
    const page = await journey.newPage();
    await page.goto(journey.site.page('/', `<link rel="icon" href="data:,">${body}`, headers));
    return page;
  };
  return journey;
}

/** What the browser complains of. WebKit's driver tells nothing. */
export function complaints({ said }: Page): string[] {
  return said.filter((line) => !line.startsWith('request: '));
}
