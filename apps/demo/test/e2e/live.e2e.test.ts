import type { Locator, Page } from '@meepraten/build-config/driver';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { reactionForm, words } from './support/form.ts';
import { startStack, type Stack, type StackOptions } from './support/stack.ts';

const article = 'wat-is-een-virtueel-assistent-eigenlijk';
const thread = '/small';

const browser = useBrowser();
let stack: Stack;

beforeEach(async () => {
  const extend: StackOptions['extend'] = (demo) => {
    demo.get(thread, smallPage).get('/tabs/:count', (context) => tabs(Number(context.req.param('count'))));
  };
  stack = await startStack({ moderation: 'none', extend });
});

afterEach(() => stack.stop());

/** Nothing but a thread, so that many of them can be open. */
function smallPage(): Response {
  const page = `<!doctype html><html lang="nl"><title>Klein</title>
    <link rel="canonical" href="${stack.demo}${thread}">
    <script type="module" src="/embed/meepraten.js" data-server="${stack.reactions.url}"></script>
    <mp-reactions live></mp-reactions>`;
  return new Response(page, { headers: { 'Content-Type': 'text/html' } });
}

/** To a browser, frames side by side are tabs that a reader sees all at once. */
function tabs(count: number): Response {
  const frame = `<iframe src="${thread}" style="float: left; width: 24%; height: 300px"></iframe>`;
  const page = `<!doctype html><title>Tabs</title>${frame.repeat(count)}`;
  return new Response(page, { headers: { 'Content-Type': 'text/html' } });
}

/** What the button in each frame of a page says; empty where there is none. */
function offers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => {
      const list = frame.contentDocument?.querySelector('mp-reactions')?.shadowRoot;
      return list?.querySelector('[part=arrivals-button]')?.textContent?.trim() ?? '';
    }),
  );
}

/** Whether every frame of a page shows its thread. */
async function seeThreads(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('iframe')].every((frame) =>
      frame.contentDocument
        ?.querySelector('mp-reactions')
        ?.shadowRoot?.querySelector('.arrivals [role=status]'),
    ),
  );
}

/** Somebody writes this on another device. */
async function write(key: string, body: string): Promise<string> {
  const answer = await fetch(`${stack.reactions.url}/v1/sites/default/reactions`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      Origin: stack.demo,
    },
    body: JSON.stringify({
      thread: key,
      page: { url: stack.demo + key, title: 'Klein' },
      body,
      name: 'Anja',
    }),
  });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as { reaction: { id: string } }).reaction.id;
}

async function open(path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(stack.demo + path);
  await reactionForm(page);
  return page;
}

/** A page that does not lead looks every fifteen seconds, and one that lost the server waits longer. */
async function seeOffer(page: Page, name: string): Promise<Locator> {
  const offer = page.getByRole('button', { name });
  await vi.waitFor(async () => expect(await offer.count()).toBe(1), { timeout: 90_000, interval: 250 });
  return offer;
}

it('shows what comes when the reader asks for it, and leaves what they write alone', async () => {
  const page = await open(`/magazine/${article}`);
  const key = await page.evaluate(
    () => new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')!.href).pathname,
  );
  const form = await reactionForm(page);
  await form.getByLabel(words.body).click();
  await page.keyboard.type('Ik ben nog ');
  const id = await write(key, 'Van een ander');
  const offer = await seeOffer(page, '1 nieuwe reactie – toon');
  await page.keyboard.type('bezig');
  expect(await form.getByLabel(words.body).inputValue()).toBe('Ik ben nog bezig');
  expect(await page.getByText('Van een ander').count()).toBe(0);

  await offer.click();
  await page.getByText('Van een ander').waitFor();
  expect(await focusedId(page)).toBe(`reaction-${id}`);
  expect(await form.getByLabel(words.body).inputValue()).toBe('Ik ben nog bezig');
});

it('tells every open tab', async () => {
  const page = await browser.newPage();
  await page.goto(`${stack.demo}/tabs/2`);
  await seeThreads(page);
  await write(thread, 'Van een ander');
  const offer = '1 nieuwe reactie – toon';
  await vi.waitFor(async () => expect(await offers(page)).toEqual([offer, offer]), { timeout: 60_000 });
});

it('misses nothing while the server is away', async () => {
  const page = await open(thread);
  await write(thread, 'De eerste');
  await seeOffer(page, '1 nieuwe reactie – toon');
  await stack.reactions.stop();
  await stack.reactions.start();
  await write(thread, 'De tweede');
  await seeOffer(page, '2 nieuwe reacties – toon');
});

it('leaves a reader with eight tabs a connection to write over', async () => {
  const page = await browser.newPage();
  await page.goto(`${stack.demo}/tabs/8`);
  await seeThreads(page);
  // Time for all that listen to be connected.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const address = `${stack.reactions.url}/v1/preview`;
  const milliseconds = await page.evaluate(async (url) => {
    const start = performance.now();
    const headers = { 'Content-Type': 'application/json' };
    await fetch(url, { method: 'POST', headers, body: JSON.stringify({ body: 'Hallo' }) });
    return performance.now() - start;
  }, address);
  expect(milliseconds).toBeLessThan(5000);
});

/** Of what has focus, through open shadow roots. */
function focusedId(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.id ?? '';
  });
}
