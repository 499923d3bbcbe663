import { mkdtemp, rm } from 'node:fs/promises';
import type { OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags } from '@meepraten/build-config/chromium-flags';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { buildEmbed } from './build.ts';
import { startSite, type Site } from './site.ts';

export interface HostPage extends Page {
  /** What the page wrote to its console, and errors nobody caught. */
  readonly lines: string[];
}

export interface Host {
  /** The site of the page, which also serves the embed. */
  readonly site: Site;
  /** Another origin that serves the embed. */
  readonly cdn: Site;
  /** Opens a page with this body and waits until it has loaded. */
  open(body: string, headers?: OutgoingHttpHeaders, hash?: string): Promise<HostPage>;
}

/** Three lines that embed, with the script's settings. */
export const embed = (settings = '', src = '/embed/meepraten.js') =>
  `<script type="module" src="${src}" ${settings}></script>`;

/**
 * For the tests of one file: two web servers and a browser.
 *
 * @param published A build to serve; without it, one is made with stand-ins for the widgets.
 */
export function useHost(published?: string): Host {
  let temporary: string | undefined;
  let browser: Browser;
  const pages: Page[] = [];
  const host = {} as { -readonly [key in keyof Host]: Host[key] };

  beforeAll(async () => {
    const folder = published ?? (temporary = await mkdtemp(join(tmpdir(), 'meepraten-embed-')));
    if (temporary) await buildEmbed(temporary);
    [host.site, host.cdn] = await Promise.all([startSite(folder), startSite(folder)]);
    const executablePath = process.env['CHROME_PATH'];
    browser = await chromium.launch({ args: chromiumFlags, ...(executablePath ? { executablePath } : {}) });
  }, 60_000);

  beforeEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
    host.site.missing = undefined;
    host.site.silent = undefined;
    host.cdn.spoilt = undefined;
    host.site.requests.length = 0;
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([host.site?.close(), host.cdn?.close()]);
    if (temporary) await rm(temporary, { recursive: true, force: true });
  });

  host.open = async (body, headers = {}, hash = '') => {
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
    // Less than a test may take, so that it fails with the step that hangs.
    page.setDefaultTimeout(10_000);
    pages.push(page);
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    page.on('pageerror', (error) => lines.push(String(error)));
    await page.goto(host.site.page('/', `<link rel="icon" href="data:,">${body}`, headers) + hash);
    return Object.assign(page, { lines });
  };
  return host;
}

/** Waits until the code of a widget has come and gone to work. */
export function defined(page: Page, tagName = 'mp-reactions'): Promise<unknown> {
  return page.evaluate((name) => customElements.whenDefined(name).then(() => null), tagName);
}

/** The settings that the stand-in of `<mp-reactions>` shows, one line for each on the page. */
export async function shown(page: Page): Promise<string[]> {
  await defined(page);
  return page.locator('mp-reactions output').allInnerTexts();
}
