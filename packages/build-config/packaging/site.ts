import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { chromiumFlags } from '../browser/chromium-flags.ts';
import { findBrowser } from '../browser/find-browser.ts';

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

/** Serves the files of a folder on this machine for as long as the work takes. */
async function served<Result>(folder: string, work: (origin: string) => Promise<Result>): Promise<Result> {
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(folder, name)).then(
      (content) => response.setHeader('content-type', types[extname(name)] ?? 'text/plain').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * Opens a page of the folder in the browser.
 *
 * @throws {Error} when a script of the page fails.
 */
export async function visit<Result>(
  folder: string,
  name: string,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  return served(folder, async (origin) => {
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: chromiumFlags });
    try {
      const page = await browser.newPage();
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(`${origin}/${name}.html`, { waitUntil: 'load' });
      const result = await look(page);
      if (errors[0]) throw errors[0];
      return result;
    } finally {
      await browser.close();
    }
  });
}
