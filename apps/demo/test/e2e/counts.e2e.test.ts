import type { Page } from '@meepraten/build-config/driver';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { articles } from '../../src/articles.ts';
import { useBrowser } from './support/browser.ts';
import { startStack, type Stack } from './support/stack.ts';

const browser = useBrowser();
let stack: Stack;
let page: Page;

const [first, second] = articles.map(({ slug }) => `/artikelen/${slug}`) as [string, string];

beforeAll(async () => {
  stack = await startStack();
  for (const [thread, body] of [
    [first, 'Mooi stuk.'],
    [first, 'Dat vind ik ook.'],
    [second, 'Hier ook een.'],
  ] as const)
    await write(thread, body);
});

afterAll(() => stack.stop());

beforeEach(async () => {
  page = await browser.newPage();
});

async function write(thread: string, body: string): Promise<void> {
  const answer = await fetch(`${stack.reactions.url}/v1/sites/default/reactions`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      Origin: stack.demo,
    },
    body: JSON.stringify({ thread, body, name: 'Bo', page: { url: stack.demo + thread, title: 'Stuk' } }),
  });
  expect(answer.status).toBe(201);
}

/** What the list says of each article, once a reader has come down to it and all words are there. */
async function countsBelow(word: string): Promise<string[]> {
  await page.goto(stack.demo);
  const counts = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('mp-reactions-count')].map((count) => {
        count.scrollIntoView();
        return (
          (count.shadowRoot?.querySelector('slot') ? null : count.shadowRoot?.textContent) ??
          count.textContent
        );
      }),
    );
  await expect.poll(counts, { timeout: 20_000 }).toContain(word);
  return counts();
}

it('the index says of every article how many reactions it has, by one request, and leads to them', async () => {
  expect(await countsBelow('2 antwoorden')).toEqual([
    '2 antwoorden',
    '1 antwoord',
    ...articles.slice(2).map(() => '0 antwoorden'),
  ]);
  const asked = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ pathname }) => pathname.startsWith('/v1/'))
      .map(({ pathname, searchParams }) => `${pathname} ${searchParams.getAll('thread').length}`),
  );
  expect(asked).toEqual([`/v1/sites/default/counts ${articles.length}`]);
  await page.getByRole('link', { name: '2 antwoorden' }).click();
  await page.waitForURL(/\/blog\//);
  await page.getByText('Dat vind ik ook.').waitFor();
});

it('the words of the index stay where the server cannot be reached', async () => {
  await stack.reactions.stop();
  expect(await countsBelow('Reacties')).toEqual(articles.map(() => 'Reacties'));
});
