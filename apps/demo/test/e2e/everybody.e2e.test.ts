import { axeFaults } from '@meepraten/build-config/axe-in-page';
import type { Page } from '@meepraten/build-config/driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { focusedName, reactionForm } from './support/form.ts';
import { addNarrowPages } from './support/narrow-page.ts';
import { startStack, type Stack } from './support/stack.ts';

const hosts = ['plain', 'blog', 'magazine', 'strict'];
const article = 'wat-is-een-virtueel-assistent-eigenlijk';

const browser = useBrowser();
let stack: Stack;
let page: Page;

beforeAll(async () => {
  stack = await startStack({ extend: addNarrowPages });
});

afterAll(() => stack.stop());

beforeEach(async () => {
  page = await browser.newPage();
});

describe('axe', () => {
  it.each(['/', '/bestaat-niet', '/wordpress/?p=21'])('finds nothing on %s', async (path) => {
    await page.goto(stack.demo + path);
    expect(await axeFaults(page)).toEqual([]);
  });

  it.each(hosts)('finds nothing on the %s host, with all three widgets there', async (host) => {
    await page.goto(`${stack.demo}/${host}/${article}`);
    await reactionForm(page);
    for (const tag of ['mp-article-body', 'mp-related-reads', 'mp-reactions'])
      await page.locator(`${tag}:defined`).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});

/** What the keyboard is on: its name, and whether a reader sees any of it. */
interface Stop {
  name: string;
  isSeen: boolean;
}

async function pressTab(): Promise<Stop | null> {
  await page.keyboard.press('Tab');
  const name = await focusedName(page);
  const isSeen = await page.evaluate(async () => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || focused === document.body) return null;
    const around = (node: Node | null): Node | null =>
      node instanceof ShadowRoot
        ? node.host
        : ((node as Element | null)?.assignedSlot ?? node?.parentNode ?? null);
    const topAt = (x: number, y: number) => {
      let top = document.elementFromPoint(x, y);
      for (let inner = top; inner?.shadowRoot; top = inner) {
        const next: Element | null = inner.shadowRoot.elementFromPoint(x, y);
        if (!next || next === inner) break;
        inner = next;
        top = next;
      }
      return top;
    };
    const isOnTop = (x: number, y: number) => {
      for (let node: Node | null = topAt(x, y); node; node = around(node)) if (node === focused) return true;
      return false;
    };
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    const isOnTopSomewhere = () =>
      [...focused.getClientRects()].some(({ left, top, width, height }) =>
        shares.some((across) => shares.some((down) => isOnTop(left + width * across, top + height * down))),
      );
    // WebKit scrolls to what got the focus a few frames later.
    for (let frame = 0; frame < 30 && !isOnTopSomewhere(); frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return isOnTopSomewhere();
  });
  return isSeen === null ? null : { name, isSeen };
}

describe('the Tab key', () => {
  it.each(hosts)('goes through the %s host to its end, and comes to nothing that is hidden', async (host) => {
    await page.goto(`${stack.demo}/${host}/${article}`);
    await reactionForm(page);
    await page.evaluate(() => scrollTo(0, 0));
    const stops: Stop[] = [];
    while (stops.length < 200 && stops.at(-1)?.name !== 'Over deze demo') {
      const stop = await pressTab();
      if (stop) stops.push(stop);
    }
    expect(stops.length).toBeLessThan(200);
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
    const names = stops.map(({ name }) => name).join('\n');
    for (const passed of [/^Bewaren/m, /^Naam/m, /^Reactie plaatsen$/m]) expect(names).toMatch(passed);
  });
});

/** What of the framed page can only be read by scrolling to the side, or not at all. */
function lost(): Promise<string[]> {
  return page.evaluate(() => {
    const framed = document.querySelector('iframe')!.contentDocument!;
    const elementsIn = (tree: ParentNode): Element[] =>
      [...tree.querySelectorAll('*')].flatMap((element) =>
        element.shadowRoot ? [element, ...elementsIn(element.shadowRoot)] : [element],
      );
    const { scrollWidth, clientWidth } = framed.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
    const cut = elementsIn(framed).filter((element) => {
      const { overflowX, overflowY, clipPath } = framed.defaultView!.getComputedStyle(element);
      if (clipPath !== 'none' || element.clientHeight < 2 || element === framed.body) return false;
      const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      const { scrollWidth: width, scrollHeight: height } = element;
      return hides && (width > element.clientWidth + 2 || height > element.clientHeight + 2);
    });
    return [
      ...wide,
      ...cut.map(({ localName, className }) => `${localName}.${className} cuts off what it holds`),
    ];
  });
}

describe('a page of 320 pixels', () => {
  it.each(hosts)('loses nothing of the %s host, also when its reader spaces out the text', async (host) => {
    await page.goto(`${stack.demo}/narrow/${host}/${article}`);
    await page.waitForFunction(() => {
      const framed = document.querySelector('iframe')?.contentDocument;
      const reactions = framed?.querySelector('mp-reactions');
      reactions?.scrollIntoView();
      const form = reactions?.shadowRoot?.querySelector('mp-reaction-form');
      return Boolean(form?.shadowRoot?.querySelector('form'));
    });
    expect(await lost()).toEqual([]);
    await page.evaluate(() => {
      const framed = document.querySelector('iframe')!.contentDocument!;
      const sheet = new (framed.defaultView as unknown as typeof globalThis).CSSStyleSheet();
      sheet.replaceSync(`
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }`);
      const spaceOut = (tree: Document | ShadowRoot) => {
        tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
        for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) spaceOut(shadowRoot);
      };
      spaceOut(framed);
    });
    expect(await lost()).toEqual([]);
  });
});
