import { fileURLToPath } from 'node:url';
import { chromiumFlags } from '@meepraten/build-config/chromium-flags';
import { chromium } from 'playwright';
import { describe, expect, it } from 'vitest';
import { defined, embed, useHost, type HostPage } from './support/host.ts';

const host = useHost(fileURLToPath(new URL('../dist', import.meta.url)));

const threadOf = (key: string) => ({
  thread: {
    ...{ key, title: null, url: null, state: 'open', count: 1 },
    form: { email: 'optional', website: true, subscribe: true, maxLength: 8000 },
  },
  items: [
    {
      ...{ id: 'a', parentId: null, depth: 0, seq: 1, rev: 1, lang: 'nl', status: 'published' },
      ...{ author: { name: 'Anja', website: null, kind: 'visitor' }, replyCount: 0, emotes: {} },
      ...{ createdAt: '2026-11-23T10:00:00Z', editedAt: null },
      body: [{ kind: 'p', children: [{ kind: 'text', text: `Woorden over ${key}` }] }],
    },
  ],
  ...{ next: null, previous: null, seq: 1 },
});

const list = (server: string) => `/${server}/v1/sites/default/reactions`;

async function open(body: string): Promise<HostPage> {
  host.site.json(list('een'), threadOf('een'));
  host.site.json(list('twee'), threadOf('twee'));
  host.site.json('/twee.json', {
    ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Blog' },
    items: [{ id: 'twee', url: '/twee', title: 'Over twee', content_html: '<p>Tekst over twee</p>' }],
  });
  const page = await host.open(`${embed()}<main></main><aside></aside>`);
  await page.locator('main').evaluate((main, html) => (main.innerHTML = html), body);
  return page;
}

describe('a page that never reloads', () => {
  it('turns a list to another thread, and gives up what it was waiting for', async () => {
    host.site.silent = /^\/traag\//;
    const page = await open('<mp-reactions lang="nl" server="/traag" thread="/traag"></mp-reactions>');
    const aborted = page.waitForEvent('requestfailed', (request) => request.url().includes('/traag/'));
    const asked = page.waitForRequest(/\/traag\//);
    await defined(page);
    await asked;
    const reactions = page.locator('mp-reactions');
    await reactions.evaluate((element) => element.setAttribute('server', '/twee'));
    await aborted;
    await reactions.getByText('Woorden over twee').waitFor();
    expect(page.lines.filter((line) => !line.includes('favicon'))).toEqual([]);
  });

  it.each([
    ['mp-article-body', 'Tekst over twee', ''],
    ['mp-related-reads', 'Over twee', 'with-reasons'],
  ])('turns a %s to another source, and gives up the one it was waiting for', async (tag, words, aids) => {
    host.site.silent = /^\/traag/;
    const page = await open(`<${tag} lang="nl" type="json-feed" src="/traag.json" ${aids}></${tag}>`);
    const aborted = page.waitForEvent('requestfailed', (request) => request.url().includes('/traag'));
    await page.waitForRequest(/\/traag/);
    await page.locator(tag).evaluate((element) => element.setAttribute('src', '/twee.json'));
    await aborted;
    await page.locator(tag).getByText(words).first().waitFor();
    expect(page.lines.filter((line) => !line.includes('favicon'))).toEqual([]);
  });

  it('moves a list with what is drawn and typed in it, and asks for nothing again', async () => {
    const page = await open('<mp-reactions lang="nl" server="/een" thread="/een"></mp-reactions>');
    await page.locator('mp-reactions').getByText('Woorden over een').waitFor();
    await page.locator('mp-reactions textarea').first().fill('Half een');
    await page.evaluate(() =>
      document.querySelector('aside')!.append(document.querySelector('mp-reactions')!),
    );
    await page.locator('aside mp-reactions').getByText('Woorden over een').waitFor();
    expect(await page.locator('aside textarea').first().inputValue()).toBe('Half een');
    expect(host.site.requests.filter((path) => path === list('een'))).toHaveLength(1);
  });

  it('keeps what is drawn and typed through a view transition that takes the list out and back', async () => {
    const page = await open('<mp-reactions lang="nl" server="/een" thread="/een"></mp-reactions>');
    await page.locator('mp-reactions textarea').first().fill('Onderweg');
    await page.evaluate(async () => {
      const element = document.querySelector('mp-reactions')!;
      const turn = (change: () => void) => document.startViewTransition(change).finished;
      await turn(() => element.remove());
      await turn(() => document.querySelector('main')!.append(element));
    });
    await page.locator('mp-reactions').getByText('Woorden over een').waitFor();
    expect(await page.locator('mp-reactions textarea').first().inputValue()).toBe('Onderweg');
    expect(page.lines).toEqual([]);
  });
});

/** Everything on it that could keep a browser from keeping the page. */
const everything = `
  <mp-article-body lang="nl" with-quote with-progress with-contents save="local"><h1>Een</h1><p>Drie</p></mp-article-body>
  <mp-related-reads lang="nl"><ul><li><a href="/kosten">Kosten</a></li></ul></mp-related-reads>
  <mp-reactions lang="nl" live server="/een" thread="/een"></mp-reactions>`;

it('is kept by the browser for the way back, and then follows its thread again', async () => {
  host.site.silent = /events$/;
  host.site.json(list('een'), threadOf('een'));
  const executablePath = process.env['CHROME_PATH'];
  // Others are started without that memory.
  const browser = await chromium.launch({
    ...{ args: chromiumFlags, ignoreDefaultArgs: ['--disable-back-forward-cache'] },
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const page = await browser.newPage();
    host.site.page('/weg', '<script>setTimeout(() => history.back(), 500)</script>');
    const tell = `<script>addEventListener('pageshow', ({ persisted }) => fetch('/kept-' + persisted))</script>`;
    await page.goto(host.site.page('/', `${tell}${embed()}${everything}`));
    const said = (path: RegExp) => host.site.requests.filter((request) => path.test(request)).length;
    await page.locator('mp-reactions textarea').first().fill('Ik ga even weg');
    await expect.poll(() => said(/events$/), { timeout: 10_000 }).toBe(1);
    await page.evaluate(() => void (location.href = '/weg'));
    await expect.poll(() => said(/kept-/), { timeout: 10_000 }).toBe(2);
    expect(said(/kept-true/)).toBe(1);
    await expect.poll(() => said(/events$/), { timeout: 10_000 }).toBe(2);
  } finally {
    await browser.close();
  }
});
