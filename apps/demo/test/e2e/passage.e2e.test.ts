import type { Page } from '@meepraten/build-config/driver';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { reactionForm, words } from './support/form.ts';
import { startStack, type Stack } from './support/stack.ts';

const article = 'wat-is-een-virtueel-assistent-eigenlijk';

const browser = useBrowser();
let stack: Stack;
let page: Page;

beforeAll(async () => {
  stack = await startStack();
});

afterAll(() => stack.stop());

beforeEach(async () => {
  page = await browser.newPage();
});

/** Selects the first words of a paragraph of the article and lets go of the key; gives those words. */
async function selectPassage(place: 'first' | 'last' = 'first'): Promise<string> {
  await page.waitForFunction(
    () => document.querySelector('mp-article-body')?.shadowRoot?.querySelector('[part=quote]') != null,
  );
  const passage = await page.evaluate((at) => {
    const paragraphs = [...document.querySelectorAll('mp-article-body > p')];
    const text = paragraphs.at(at === 'first' ? 0 : -1)?.firstChild as Text;
    const end = text.data.indexOf(' ', 30);
    getSelection()?.setBaseAndExtent(text, 0, text, end);
    return text.data.slice(0, end).replace(/\s+/g, ' ').trim();
  }, place);
  await page.keyboard.press('Shift');
  await page.getByRole('button', { name: 'Hierop reageren' }).waitFor();
  return passage;
}

/** The quotations in the thread, as a reader sees them. */
function quotations(): Promise<(string | undefined)[]> {
  return page.evaluate(() => {
    const root = document.querySelector('mp-reactions')?.shadowRoot;
    return [...(root?.querySelectorAll('[part=body] blockquote') ?? [])].map((one) =>
      one.textContent?.trim(),
    );
  });
}

it.each(['blog', 'strict'])('quotes a passage of the article in a reaction on the %s host', async (host) => {
  await page.goto(`${stack.demo}/${host}/${article}`);
  const passage = await selectPassage();
  await page.getByRole('button', { name: 'Hierop reageren' }).click();
  const form = await reactionForm(page);
  const message = form.getByLabel(words.body);
  await page.waitForFunction(
    () => document.activeElement?.shadowRoot?.activeElement?.localName === 'mp-reaction-form',
  );
  expect(await message.inputValue()).toBe(`> ${passage}\n\n`);

  // The caret is behind the quotation, so that the reader can write on.
  await page.keyboard.type(`Dat is waar, op ${host}.`);
  await form.getByLabel(words.name).fill('Els');
  await form.getByRole('button', { name: words.submit }).click();
  await page.getByText('Je reactie is geplaatst.').waitFor();
  await page.locator('mp-reactions').getByText(`Dat is waar, op ${host}.`).waitFor();
  expect((await quotations()).at(-1)).toBe(passage);
});

it('quotes beside what was typed before', async () => {
  await page.goto(`${stack.demo}/plain/${article}`);
  const form = await reactionForm(page);
  await form.getByLabel(words.body).fill('Mooi stuk.');
  await page.evaluate(() => window.scrollTo(0, 0));
  const passage = await selectPassage();
  await page.getByRole('button', { name: 'Hierop reageren' }).click();
  await page.waitForFunction(
    () => document.activeElement?.shadowRoot?.activeElement?.localName === 'mp-reaction-form',
  );
  expect(await form.getByLabel(words.body).inputValue()).toBe(`Mooi stuk.\n\n> ${passage}\n\n`);
});

/** Whether the last paragraph of the article is in sight, on a page that was not scrolled by hand. */
function isAtPassage(): boolean {
  const { top, bottom } = [...document.querySelectorAll('mp-article-body > p')]
    .at(-1)!
    .getBoundingClientRect();
  return scrollY > 0 && top < innerHeight && bottom > 0;
}

it('gives a passage an address that leads to it', async () => {
  await page.goto(`${stack.demo}/blog/${article}`);
  await page.evaluate(() => {
    document.addEventListener('passage-react', (event) => {
      document.documentElement.dataset['passage'] = (event as Event & { url: string }).url;
    });
  });
  await selectPassage('last');
  await page.getByRole('button', { name: 'Hierop reageren' }).click();
  const address = await page.waitForFunction(() => document.documentElement.dataset['passage']);
  expect(address).toMatch(/#:~:text=/);

  const reader = await browser.newPage();
  await reader.goto(address ?? '');
  await reader.waitForFunction(isAtPassage);
});
