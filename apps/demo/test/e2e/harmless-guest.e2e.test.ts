import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, listen } from './support/browser.ts';
import { reactionForm } from './support/form.ts';
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

describe.each(['plain', 'blog', 'magazine', 'strict'])('on the %s host', (host) => {
  let browser: Browser;
  let stack: Stack;

  beforeAll(async () => {
    browser = await launchBrowser();
    stack = await startStack();
  });

  afterAll(async () => {
    await stack.stop();
    await browser.close();
  });

  it('leaves every style and global of the page as it was, and says nothing', async () => {
    const before = await browser.newPage();
    await before.route('**/embed/**', (route) => route.abort());
    await before.goto(`${stack.demo}/${host}/${article}`);
    const { styles, globals } = await readHost(before);
    await before.close();

    const after = await browser.newPage();
    const heard = listen(after, [stack.demo, stack.reactions.url]);
    await after.goto(`${stack.demo}/${host}/${article}`);
    await reactionForm(after);
    await after.waitForLoadState('networkidle');
    await after.evaluate(() => window.scrollTo(0, 0));
    for (const tag of ['mp-article-body', 'mp-related-reads', 'mp-reactions'])
      expect(await after.locator(`${tag}:defined`).count(), tag).toBe(1);

    const now = await readHost(after);
    expect(differences(styles, now.styles)).toEqual([]);
    expect(now.globals.filter((name) => !globals.includes(name))).toEqual(['meepraten']);
    expect(heard).toEqual([]);
    await after.close();
  });
});
