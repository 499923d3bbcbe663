import type { Page } from '@meepraten/build-config/driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { reactionForm } from './support/form.ts';
import { heard } from './support/listening.ts';
import { startStack, type Stack } from './support/stack.ts';

const article = 'wat-is-een-virtueel-assistent-eigenlijk';

/** What the page is like to its owner: its own elements' computed styles, and the names on `window`. */
interface HostState {
  styles: Record<string, Record<string, string>>;
  globals: string[];
}

function readHost(page: Page): Promise<HostState> {
  return page.evaluate(() => {
    // The widgets give the page their height; all that follows from a height alone is theirs to change.
    const followsHeight = /^(block-size|height|perspective-origin|transform-origin)$/;
    const tags = 'mp-article-body, mp-related-reads, mp-reactions';
    const styles: Record<string, Record<string, string>> = {};
    const elements = [...document.querySelectorAll('*')].filter((element) => !element.closest(tags));
    elements.forEach((element, index) => {
      for (const pseudo of ['', '::before', '::after']) {
        const computed = getComputedStyle(element, pseudo);
        const entries = [...computed].filter((name) => !followsHeight.test(name));
        styles[`${index} ${element.localName}${pseudo}`] = Object.fromEntries(
          entries.map((name) => [name, computed.getPropertyValue(name)]),
        );
      }
    });
    return { styles, globals: Reflect.ownKeys(window).map(String).sort() };
  });
}

/** In words, so that a failure says which element and which property. */
function differences(before: HostState['styles'], now: HostState['styles']): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((element) => {
    const [was = {}, is = {}] = [before[element], now[element]];
    const names = new Set([...Object.keys(was), ...Object.keys(is)]);
    return [...names]
      .filter((name) => was[name] !== is[name])
      .map((name) => `${element} ${name}: ${was[name]} → ${is[name]}`);
  });
}

const browser = useBrowser();
let stack: Stack;

beforeAll(async () => {
  stack = await startStack({ listening: true });
});

afterAll(() => stack.stop());

it.each(['plain', 'blog', 'magazine', 'strict'])(
  'leaves every style and global of the %s host as it was, and says nothing',
  async (host) => {
    const page = await browser.newPage();
    stack.house.close(/^\/embed\//);
    await page.goto(`${stack.demo}/${host}/${article}`);
    const before = await readHost(page);
    await page.close();

    stack.house.close(null);
    const after = await browser.newPage();
    await after.goto(`${stack.demo}/${host}/${article}`);
    await reactionForm(after);
    await after.locator('mp-reactions').getByRole('heading', { name: '0 antwoorden' }).waitFor();
    await after.evaluate(() => window.scrollTo(0, 0));
    for (const tag of ['mp-article-body', 'mp-related-reads', 'mp-reactions'])
      await after.locator(`${tag}:defined`).waitFor();

    // The last that an article brings, and what a strict page has most to say about.
    await after.waitForFunction(() => document.querySelector('mp-article-body > script') !== null);

    const now = await readHost(after);
    expect(differences(before.styles, now.styles)).toEqual([]);
    expect(now.globals.filter((name) => !before.globals.includes(name))).toEqual(['meepraten']);
    expect(await heard(after, [stack.demo, stack.reactions.url])).toEqual([]);
  },
);
