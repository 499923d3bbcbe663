import type { Page } from '@meepraten/build-config/driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { reactionForm, words } from './support/form.ts';
import { hostileWords, type HostileWords } from './support/hostile-words.ts';
import { heard } from './support/listening.ts';
import { startStack, type Stack } from './support/stack.ts';

const article = 'wat-is-een-virtueel-assistent-eigenlijk';
const thread = `/artikelen/${article}`;
const browser = useBrowser();
let stack: Stack;
let stored = 0;

/** Gives whether it was stored; else it was refused for its website, which is the only part that has a right shape. */
async function post({ kind, name, body, website }: HostileWords, index: number): Promise<boolean> {
  const answer = await fetch(`${stack.reactions.url}/v1/sites/default/reactions`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: stack.demo,
      'Idempotency-Key': `hostile-${index}`,
    },
    body: JSON.stringify({ thread, page: { url: stack.demo + thread, title: '' }, name, body, website }),
  });
  if (answer.status === 201) return true;
  const { errors } = (await answer.json()) as { errors?: { field: string }[] };
  expect({ kind, status: answer.status, fields: errors?.map(({ field }) => field) }).toMatchObject({
    status: 422,
    fields: ['website'],
  });
  return false;
}

beforeAll(async () => {
  stack = await startStack({ listening: true, challenge: 'off' });
  for (const [index, one] of hostileWords.entries()) stored += Number(await post(one, index));
});

afterAll(() => stack.stop());

/** What there is under a root, shadow trees too, that no reader may bring: by its tag or attribute. */
function foreign(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((within) => {
    const found = new Set<string>();
    const tags =
      /^(?:script|style|img|iframe|object|embed|link|meta|base|math|template|video|audio|animate)$/;
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        const { localName, attributes, shadowRoot } = element;
        if (tags.test(localName)) found.add(localName);
        for (const { name, value } of attributes) {
          if (/^on|^style$|^src(?:doc)?$|^formaction$/.test(name)) found.add(`${localName}[${name}]`);
          if (name === 'href' && !/^(?:https?:|mailto:|#|\/)/.test(value))
            found.add(`${localName}[href="${value}"]`);
        }
        if (shadowRoot) visit(shadowRoot);
      }
    };
    const root = document.querySelector(within)!;
    visit(root);
    if (root.shadowRoot) visit(root.shadowRoot);
    return [...found];
  }, selector);
}

/** Puts a text into the message of the form, with characters that no keyboard has. */
function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((message) => {
    const form = document.querySelector('mp-reactions')!.shadowRoot!.querySelector('mp-reaction-form')!;
    const field = form.shadowRoot!.querySelector('textarea')!;
    field.value = message;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }, text);
}

/** Presses the button for more until all are there. */
async function loadAll(page: Page): Promise<void> {
  for (;;) {
    const before = await loaded(page);
    if (before >= stored) return;
    await page.evaluate(() => {
      const root = document.querySelector('mp-reactions')!.shadowRoot!;
      root.querySelector<HTMLElement>('[part=more-button]')?.click();
    });
    await expect.poll(() => loaded(page), { timeout: 30_000 }).toBeGreaterThan(before);
  }
}

function loaded(page: Page): Promise<number> {
  return page.evaluate(
    () => document.querySelector('mp-reactions')!.shadowRoot!.querySelectorAll('article').length,
  );
}

/** Reactions that stand out of the column of the thread, or over the one before. */
function strayed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('mp-reactions')!.shadowRoot!;
    const { left, right } = root.querySelector('[part=list]')!.getBoundingClientRect();
    let last = -Infinity;
    return [...root.querySelectorAll('article')].flatMap((article) => {
      const box = article.getBoundingClientRect();
      const isStray = box.left < left - 12 || box.right > right + 1 || box.top < last - 12;
      last = box.bottom;
      return isStray ? [article.textContent.trim().slice(0, 80)] : [];
    });
  });
}

it('run nowhere, reach nothing and stay in their place, on a page that allows one Trusted Types policy', async () => {
  expect(hostileWords.length).toBeGreaterThan(500);
  const page = await browser.newPage();
  await page.goto(`${stack.demo}/strict/${article}`);
  await reactionForm(page);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await loadAll(page);
  expect(await loaded(page)).toBe(stored);
  expect(await foreign(page, 'mp-reactions')).toEqual([]);
  expect(await strayed(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  expect(await heard(page, [stack.demo, stack.reactions.url])).toEqual([]);
});

it('are words in a preview and in an answer too', async () => {
  const page = await browser.newPage();
  await page.goto(`${stack.demo}/strict/${article}`);
  const form = await reactionForm(page);
  await form.getByLabel(words.body).click();
  const tab = (name: string) => form.getByRole('tab', { name });
  await tab('Voorbeeld').waitFor();
  for (const { body } of hostileWords.filter((_, index) => index % 25 === 0 && index < 300)) {
    await paste(page, body);
    await tab('Voorbeeld').click();
    await expect.poll(() => page.locator('mp-reaction-form .body').count()).toBeGreaterThan(0);
    expect(await foreign(page, 'mp-reactions')).toEqual([]);
    await tab('Schrijven').click();
  }
  await page
    .locator('mp-reactions')
    .getByRole('button', { name: /^Beantwoorden/ })
    .first()
    .click();
  await page.locator('mp-reaction-form[parent-id] form').waitFor();
  expect(await foreign(page, 'mp-reactions')).toEqual([]);
  expect(await heard(page, [stack.demo, stack.reactions.url])).toEqual([]);
});

it('are words on the page that the server makes, and in its feed', async () => {
  const page = await browser.newPage();
  const base = `${stack.reactions.url}/v1/sites/default`;
  await page.goto(`${base}/fragment.html?thread=${encodeURIComponent(thread)}`);
  expect((await foreign(page, 'body')).filter((found) => found !== 'style')).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('[data-id]').length)).toBeGreaterThan(0);
  const feed = await fetch(`${base}/feed.atom?thread=${encodeURIComponent(thread)}`);
  expect(feed.status).toBe(200);
  const isWellFormed = await page.evaluate(
    (xml) => !new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'),
    await feed.text(),
  );
  expect(isWellFormed).toBe(true);
});
