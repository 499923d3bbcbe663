import type { Page } from '@meepraten/build-config/driver';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { articles } from '../../src/articles.ts';
import { useBrowser } from './support/browser.ts';
import { startStack, type Stack } from './support/stack.ts';

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

/** The titles of the list, and what is said of why each is in it. */
async function listUnder(path: string): Promise<{ title: string; reason: string }[]> {
  await page.goto(stack.demo + path);
  // As a reader does: first the article, which is longer than the window.
  await page.waitForFunction(() => {
    const reads = document.querySelector('mp-related-reads')!;
    scrollTo(0, scrollY + Math.max(0, reads.getBoundingClientRect().top - 1.5 * innerHeight));
    return Boolean(reads.shadowRoot?.querySelector('[part~=reason]'));
  });
  return page.evaluate(() =>
    [...document.querySelector('mp-related-reads')!.shadowRoot!.querySelectorAll('li')].map((item) => ({
      title: item.querySelector('a')!.textContent!.trim(),
      reason: item.querySelector('[part~=reason]')?.textContent?.trim() ?? '',
    })),
  );
}

const titleOf = (slug: string) => articles.find((article) => article.slug === slug)!.title;
const assistant = titleOf('wat-is-een-virtueel-assistent-eigenlijk');
const history = titleOf('de-secretaresse-vroeger-en-nu');
const privacy = titleOf('uitbesteden-en-de-avg');

it.each(['plain', 'blog', 'magazine', 'strict'])(
  'ranks the six of the article on the %s host, and says why',
  async (host) => {
    const list = await listUnder(`/${host}/wat-is-een-virtueel-assistent-eigenlijk`);
    expect(list.map(({ title }) => title).toSorted()).toEqual(
      articles
        .slice(1)
        .map(({ title }) => title)
        .toSorted(),
    );
    const why = Object.fromEntries(list.map(({ title, reason }) => [title, reason]));
    expect(why[history]).toBe('Gaat ook over: secretaresse en virtueel assistent');
    // What it has least in common with is last, and nothing is made up to say of it.
    expect(list.slice(0, 4).every(({ reason }) => reason.startsWith('Gaat ook over: '))).toBe(true);
    expect(list.slice(4).map(({ reason }) => reason)).toEqual(['', '']);
  },
);

it('ranks them anew for another article', async () => {
  const list = await listUnder('/blog/uitbesteden-en-de-avg');
  const titles = list.map(({ title }) => title);
  expect(titles).not.toContain(privacy);
  expect(titles).toContain(assistant);
  expect(list.slice(0, 2).map(({ reason }) => reason)).toEqual([
    'Gaat ook over: uitbesteden',
    'Gaat ook over: uitbesteden',
  ]);
  expect(titles.slice(0, 2).toSorted()).toEqual(
    [titleOf('agenda-en-mailbox-uit-handen-geven'), titleOf('wat-kost-een-virtueel-assistent')].toSorted(),
  );
});
