import { findBrowser } from '@meepraten/build-config/browser';
import { chromiumFlags } from '@meepraten/build-config/chromium-flags';
import { chromium, type Browser, type Page } from 'playwright';

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: chromiumFlags });
}

/** All that a page says: console lines, uncaught errors, and requests to anywhere but the given origins. */
export function listen(page: Page, origins: readonly string[]): string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && !origins.includes(origin)) heard.push(`request: ${request.url()}`);
  });
  return heard;
}
