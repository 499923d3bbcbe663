import type { Browser, CDPSession, Page } from 'playwright';

/** What a thread costs a page. Times are in milliseconds from the moment it is asked for. */
export interface ThreadCost {
  formVisible: number;
  firstDrawn: number;
  allDrawn: number;
  /** The longest task in which scripts ran or the page was laid out. */
  longest: number;
  nodes: number;
  heapBytes: number;
  shift: number;
  /** 95 of 100 frames of a reader who scrolls, on a slow machine, take no longer. */
  frame: number;
}

declare global {
  interface Window {
    benchTasks: number[];
    benchShift: number;
  }
}

/** Draws a thread in a fresh page, by `draw`, and looks at what that cost. */
async function costOf(
  browser: Browser,
  url: string,
  draw: (page: Page) => Promise<number[]>,
): Promise<ThreadCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await page.evaluate(() => {
    window.benchTasks = [0];
    window.benchShift = 0;
    const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type });
    observe('longtask', ({ duration }) => window.benchTasks.push(duration));
    observe('layout-shift', (entry) => (window.benchShift += (entry as unknown as { value: number }).value));
  });
  const [formVisible = 0, firstDrawn = 0, allDrawn = 0] = await draw(page);
  await page.waitForTimeout(500);
  const { longest, shift } = await page.evaluate(() => ({
    longest: Math.max(...window.benchTasks),
    shift: window.benchShift,
  }));
  const { nodes, heapBytes } = await sizeOf(session);
  const frame = await scrollOn(page, session);
  await context.close();
  return { formVisible, firstDrawn, allDrawn, longest, nodes, heapBytes, shift, frame };
}

export async function sizeOf(session: CDPSession): Promise<{ nodes: number; heapBytes: number }> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { nodes: metric('Nodes'), heapBytes: metric('JSHeapUsedSize') };
}

/** The frame that 95 of 100 are no longer than, while the page is scrolled on, at a quarter of the machine's speed. */
async function scrollOn(page: Page, session: CDPSession): Promise<number> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page.evaluate(async () => {
    const frames: number[] = [];
    let last = await new Promise<number>(requestAnimationFrame);
    // Where a frame takes a second, a few of them tell enough.
    const end = last + 10_000;
    while (frames.length < 120 && last < end) {
      scrollBy({ top: 300, behavior: 'instant' });
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    return frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)]!;
  });
}

export function costOfThread(browser: Browser, site: string, count: number): Promise<ThreadCost> {
  return costOf(browser, `${site}/thread`, (page) =>
    page.evaluate(async (key) => {
      const start = performance.now();
      const since = () => performance.now() - start;
      const list = document.createElement('mp-reactions') as HTMLElement & {
        updateComplete: Promise<unknown>;
      };
      list.setAttribute('thread', `/${key}`);
      const loaded = new Promise((resolve) =>
        list.addEventListener('reactions-loaded', resolve, { once: true }),
      );
      document.body.append(list);
      const until = async (isThere: () => unknown) => {
        while (!isThere()) await new Promise(requestAnimationFrame);
        return since();
      };
      const form = until(() =>
        list.shadowRoot?.querySelector('mp-reaction-form')?.shadowRoot?.querySelector('form'),
      );
      const first = until(() => (list.shadowRoot?.querySelectorAll('article').length ?? 0) >= 20);
      await loaded;
      await list.updateComplete;
      const all = await until(() => list.shadowRoot!.querySelectorAll('article').length >= Number(key));
      return [await form, await first, all];
    }, String(count)),
  );
}

/** The same text, put on the page by somebody who wants nothing else of it. */
export function costOfPlainThread(browser: Browser, site: string, count: number): Promise<ThreadCost> {
  return costOf(browser, `${site}/plain-thread`, (page) =>
    page.evaluate(async (key) => {
      const start = performance.now();
      const answer = await fetch(`/v1/sites/default/reactions?thread=/${key}`);
      const { items } = (await answer.json()) as {
        items: { author: { name: string }; createdAt: string; body: { children: { text: string }[] }[] }[];
      };
      const rows = items.map(({ author, createdAt, body }) => {
        const [row, article, name, time, text] = ['li', 'article', 'b', 'time', 'p'].map((tag) =>
          document.createElement(tag),
        ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
        name.textContent = author.name;
        time.textContent = new Date(createdAt).toLocaleDateString('nl');
        text.textContent = body[0]!.children[0]!.text;
        article.append(name, time, text);
        row.append(article);
        return row;
      });
      document.querySelector('ol')!.append(...rows);
      await new Promise(requestAnimationFrame);
      const drawn = performance.now() - start;
      return [drawn, drawn, drawn];
    }, String(count)),
  );
}
