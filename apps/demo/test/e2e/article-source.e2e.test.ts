import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { startStack, type Stack } from './support/stack.ts';

const served = '<p>Wat de pagina zelf al zei.</p>';

/** A page of somebody else's with an article that comes by `src`. */
const hostPage = (src: string) => `<!doctype html>
<html lang="nl"><head><title>Gast</title>
<link rel="stylesheet" href="/embed/meepraten.css">
<script type="module" src="/embed/meepraten.js"></script></head>
<body><main><mp-article-body src="${src}">${served}</mp-article-body></main></body></html>`;

const good = `<!doctype html><html lang="nl"><head><title>Elders</title></head><body><nav>Menu</nav>
<article><h1>Een artikel van elders</h1><p>De eerste alinea.</p><script>window.beacon = 1</script>
<p onclick="window.beacon = 2"><a href="javascript:window.beacon=3">klik</a></p></article></body></html>`;

/** Another origin, which lets nobody read its pages. */
function startElsewhere(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(good);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

let browser: Browser;
let stack: Stack;
let elsewhere: Server;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  elsewhere = await startElsewhere();
  stack = await startStack({
    extend: (demo) => {
      demo.get('/guest/good.html', (context) => context.html(good));
      demo.get('/guest/no-article.html', (context) =>
        context.html('<!doctype html><title>Leeg</title><p></p>'),
      );
      demo.get('/guest/picture.html', (context) =>
        context.body('GIF89a', 200, { 'Content-Type': 'image/gif' }),
      );
      demo.get('/guest/broken.html', (context) => context.text('kapot', 500));
      demo.get('/guest/slow.html', () => new Promise<Response>(() => {}));
      demo.get('/guest/host', (context) => context.html(hostPage(context.req.query('src') ?? '')));
    },
  });
});

afterAll(async () => {
  await stack.stop();
  await new Promise((resolve) => elsewhere.close(resolve));
  await browser.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  await page.addInitScript(() => {
    for (const type of ['article-loaded', 'article-failed'])
      document.addEventListener(type, (event) => {
        const { code } = event as Event & { code?: string };
        (globalThis as { news?: string[] }).news = [
          ...((globalThis as { news?: string[] }).news ?? []),
          code ?? type,
        ];
      });
  });
});

afterEach(() => page.close());

async function firstNews(): Promise<string | undefined> {
  await page.waitForFunction(() => (globalThis as { news?: string[] }).news, null, { timeout: 20_000 });
  return page.evaluate(() => (globalThis as { news?: string[] }).news?.[0]);
}

async function show(src: string): Promise<void> {
  await page.goto(`${stack.demo}/guest/host?src=${encodeURIComponent(src)}`);
}

describe('an article by src', () => {
  it('stands in place of what was served, and runs nothing', async () => {
    await show('/guest/good.html');
    expect(await firstNews()).toBe('article-loaded');
    await page.getByText('De eerste alinea.').waitFor();
    expect(await page.getByText('Wat de pagina zelf al zei.').isVisible()).toBe(false);
    await page.getByText('klik').click();
    expect(await page.evaluate(() => (globalThis as { beacon?: number }).beacon)).toBeUndefined();
  });

  it.each([
    ['is not there', '/guest/missing.html', 'not-found'],
    ['is no page', '/guest/picture.html', 'wrong-type'],
    ['has no article', '/guest/no-article.html', 'empty'],
    ['breaks its server', '/guest/broken.html', 'server'],
  ])('leaves what was served when it %s', async (_case, src, code) => {
    await show(src);
    expect(await firstNews()).toBe(code);
    expect(await page.getByText('Wat de pagina zelf al zei.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Opnieuw proberen' }).waitFor();
  });

  it('leaves what was served when another origin does not let it be read', async () => {
    await show(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
    expect(await firstNews()).toBe('blocked');
    expect(await page.getByText('Wat de pagina zelf al zei.').isVisible()).toBe(true);
  });

  it('gives up on a server that does not answer', async () => {
    await show('/guest/slow.html');
    expect(await firstNews()).toBe('timeout');
    expect(await page.getByText('Wat de pagina zelf al zei.').isVisible()).toBe(true);
  });
});
