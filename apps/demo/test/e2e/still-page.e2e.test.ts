import type { Page } from '@meepraten/build-config/driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { startStack, type Stack } from './support/stack.ts';

const article = 'wat-is-een-virtueel-assistent-eigenlijk';

const browser = useBrowser();
let stack: Stack;

beforeAll(async () => {
  stack = await startStack();
});

afterAll(() => stack.stop());

/** Where the blocks of the article stand on the page: from the left, from the top, and how wide. */
function placesOf(page: Page): Promise<number[][]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('mp-article-body > :is(h1, h2, p, ul, figure)')].map((block) => {
      const { left, top, width } = block.getBoundingClientRect();
      return [left, top + scrollY, width];
    }),
  );
}

/** Less than this nobody sees: engines round heights of lines each in their own way. */
const unseen = 1.5;

// The pages that link `prose.css`, which keeps the lines for what comes later.
it.each(['magazine', 'strict'])(
  'moves nothing of the article on the %s host when the widget comes',
  async (host) => {
    const page = await browser.newPage();
    stack.house.close(/^\/embed\/(?:meepraten\.js|chunks\/)/);
    await page.goto(`${stack.demo}/${host}/${article}`);
    const before = await placesOf(page);
    await page.close();

    stack.house.close(null);
    const after = await browser.newPage();
    await after.goto(`${stack.demo}/${host}/${article}`);
    await after.waitForFunction(() => {
      const shown = document.querySelector('mp-article-body')?.shadowRoot?.textContent ?? '';
      return shown.includes('leestijd') && shown.includes('Inhoud') && shown.includes('Bewaren');
    });
    const places = await placesOf(after);
    expect(before.length).toBeGreaterThan(10);
    expect(places.length).toBe(before.length);
    const moves = places.flatMap((place, block) =>
      place.map((at, side) => Math.abs(at - before[block]![side]!)),
    );
    expect(Math.max(...moves)).toBeLessThan(unseen);
  },
);
