import type { Browser, Page } from 'playwright';
import { tasksOf, type Task, type TraceEvent } from './tasks.ts';

/** What showing one article cost the main thread, in milliseconds. */
export interface Cost {
  /** Its longest task. */
  longest: number;
  /** The longest that any task took beyond the browser's own work. */
  script: number;
  /** All tasks together. */
  all: number;
  /** All tasks together, without the browser's own work. */
  allScript: number;
}

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** How long a page stays after the article is painted, for what follows by and by. */
const settleMs = 300;

/**
 * Runs `show` in a fresh page and tells what the tasks cost that it brought.
 *
 * @param slowdown how many times slower the processor is made.
 */
async function costOf(
  browser: Browser,
  url: string,
  show: (page: Page) => Promise<void>,
  slowdown = 1,
): Promise<Cost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  // Playwright puts its own script into a page when it is first asked for something there: no work of the page's.
  await page.evaluate(() => {});
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await browser.startTracing(page, { categories });
  await show(page);
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
  await page.waitForTimeout(settleMs);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  await context.close();
  return costOfTasks(tasksOf(trace.traceEvents));
}

function costOfTasks(tasks: readonly Task[]): Cost {
  return {
    longest: Math.max(...tasks.map(({ total }) => total)),
    script: Math.max(...tasks.map(({ script }) => script)),
    all: tasks.reduce((sum, { total }) => sum + total, 0),
    allScript: tasks.reduce((sum, { script }) => sum + script, 0),
  };
}

/** The widget is told where the article is, and shows it. */
export function costOfWidget(browser: Browser, site: string, path: string, isolated: boolean): Promise<Cost> {
  return costOf(browser, `${site}/host`, (page) =>
    page.evaluate(
      async ([src, apart]) => {
        const article = document.querySelector('mp-article-body')!;
        await customElements.whenDefined('mp-article-body');
        const outcome = new Promise<void>((resolve, reject) => {
          article.addEventListener('article-loaded', () => resolve(), { once: true });
          article.addEventListener('article-failed', () => reject(new Error(`${src} did not come`)), {
            once: true,
          });
        });
        article.toggleAttribute('isolated', apart);
        article.setAttribute('src', src);
        await outcome;
        await (article as Element & { updateComplete: Promise<unknown> }).updateComplete;
      },
      [path, isolated] as const,
    ),
  );
}

/** The browser fetches the same article as HTML, parses it and puts it on the page, with nobody's help. */
export function costOfBrowser(browser: Browser, site: string, path: string): Promise<Cost> {
  return costOf(browser, `${site}/bare`, (page) =>
    page.evaluate(async (src) => {
      const request = new XMLHttpRequest();
      request.open('GET', src);
      request.responseType = 'document';
      await new Promise((resolve) => {
        request.onload = resolve;
        request.send();
      });
      const article = request.responseXML!.querySelector('article')!;
      document.querySelector('[data-prose]')!.append(document.importNode(article, true));
    }, path),
  );
}

/** The list under an article takes a feed, on a slow processor, and shows it in an order. */
export function costOfList(
  browser: Browser,
  site: string,
  order: 'given' | 'related',
  slowdown: number,
): Promise<Cost> {
  const show = (page: Page) =>
    page.evaluate(async (wanted) => {
      const list = document.querySelector('mp-related-reads')!;
      const outcome = new Promise((resolve) =>
        list.addEventListener('related-reads-loaded', resolve, { once: true }),
      );
      list.toggleAttribute('with-reasons', wanted === 'related');
      list.setAttribute('order', wanted);
      list.setAttribute('src', '/reads.json');
      await outcome;
    }, order);
  return costOf(browser, `${site}/list`, show, slowdown);
}
