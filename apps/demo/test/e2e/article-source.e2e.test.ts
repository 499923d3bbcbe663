import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@meepraten/build-config/driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { startStack, type Stack } from './support/stack.ts';

const served = '<p>Wat de pagina zelf al zei.</p>';

/** Runs in the host page before the widgets: what becomes of the article. */
function gatherNews(): void {
  const news: string[] = [];
  for (const type of ['article-loaded', 'article-failed'])
    document.addEventListener(type, (event) => {
      news.push((event as Event & { code?: string }).code ?? type);
    });
  Object.assign(globalThis, { news });
}

/** A page of somebody else's with an article that comes by `src`. */
const hostPage = (src: string) => `<!doctype html>
<html lang="nl"><head><title>Gast</title>
<script>(${String(gatherNews)})();</script>
<link rel="stylesheet" href="/embed/meepraten.css">
<script type="module" src="/embed/meepraten.js"></script></head>
<body><main><mp-article-body src="${src}">${served}</mp-article-body></main></body></html>`;

const good = `<!doctype html><html lang="nl"><head><title>Elders</title></head><body><nav>Menu</nav>
<article><h1>Een artikel van elders</h1><p>De eerste alinea.</p><script>window.beacon = 1</script>
<p onclick="window.beacon = 2"><a href="javascript:window.beacon=3">klik</a></p></article></body></html>`;

/** What the other origin was asked: with which cookie, and from where. */
const asked: { cookie: string | undefined; origin: string | undefined }[] = [];

/** Other kinds of sources, as their servers send them. */
const sources: Readonly<Record<string, [type: string, body: string]>> = {
  '/page.html': ['text/html; charset=utf-8', good],
  '/article.md': ['text/markdown', '# Een artikel van elders\n\nDe *eerste* alinea.'],
  '/article.txt': ['text/plain', 'Een artikel van elders\n\nDe eerste alinea.'],
  '/post.json': [
    'application/json',
    JSON.stringify({
      id: 1,
      title: { rendered: 'Een artikel van elders' },
      content: { rendered: '<p>De eerste alinea.</p>' },
    }),
  ],
  '/feed.xml': [
    'application/rss+xml',
    '<rss version="2.0"><channel><item><title>Een artikel van elders</title><description>&lt;p&gt;De eerste alinea.&lt;/p&gt;</description></item></channel></rss>',
  ],
};

/** Another origin: below /open anybody may read, anywhere else nobody may. */
function startElsewhere(): Promise<Server> {
  const server = createServer(({ url = '', headers }, response) => {
    const { cookie, origin } = headers;
    asked.push({ cookie, origin });
    if (url === '/open/moved')
      return void response.writeHead(302, { ...anybody, Location: '/page.html' }).end();
    const [type, body] = sources[url.replace('/open', '')] ?? ['text/html; charset=utf-8', good];
    const headersOut = {
      'Content-Type': type,
      'Set-Cookie': 'seen=1',
      ...(url.startsWith('/open') ? anybody : {}),
    };
    response.writeHead(200, headersOut).end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const anybody = { 'Access-Control-Allow-Origin': '*' };

const browser = useBrowser();
let stack: Stack;
let elsewhere: Server;
let page: Page;

beforeAll(async () => {
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
});

beforeEach(async () => {
  page = await browser.newPage();
});

async function firstNews(): Promise<string | undefined> {
  return page.waitForFunction(() => (globalThis as { news?: string[] }).news?.[0]);
}

const otherOrigin = () => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;

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
    await show(`${otherOrigin()}/`);
    expect(await firstNews()).toBe('blocked');
    expect(await page.getByText('Wat de pagina zelf al zei.').isVisible()).toBe(true);
  });

  it.each(Object.keys(sources))(
    'comes from another origin that allows it, without a cookie: %s',
    async (path) => {
      asked.length = 0;
      await show(`${otherOrigin()}/open${path}`);
      expect(await firstNews()).toBe('article-loaded');
      await page.getByText('De eerste alinea.').waitFor();
      expect(asked.length).toBeGreaterThan(0);
      for (const request of asked) expect(request).toEqual({ cookie: undefined, origin: stack.demo });
    },
  );

  it('does not come by way of an address that allows it from one that does not', async () => {
    await show(`${otherOrigin()}/open/moved`);
    expect(await firstNews()).toBe('blocked');
    expect(await page.getByText('Wat de pagina zelf al zei.').isVisible()).toBe(true);
  });

  it('gives up on a server that does not answer', async () => {
    await show('/guest/slow.html');
    expect(await firstNews()).toBe('timeout');
    expect(await page.getByText('Wat de pagina zelf al zei.').isVisible()).toBe(true);
  });
});
