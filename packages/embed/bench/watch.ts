import type { Page } from 'playwright';

/** Something to wait for on a page. */
export interface Moment {
  /** A selector that goes into a shadow tree at each ` >>> `. */
  path: string;
  /** How many of it there must be; the first of them has to take room. */
  atLeast: number;
}

/** What a page has shown, and what that cost. Times are in milliseconds since it was asked for. */
export interface Seen {
  moments: Record<string, number>;
  /** The longest task of all; zero where none took 50 ms. */
  longest: number;
  shift: number;
}

declare global {
  interface Window {
    benchSeen: Seen;
  }
}

/** Has pages opened from here on note when each moment came: when it was painted, not when it was asked for. */
export async function watch(page: Page, moments: Readonly<Record<string, Moment>>): Promise<void> {
  await page.addInitScript((wanted) => {
    const seen: Seen = { moments: {}, longest: 0, shift: 0 };
    window.benchSeen = seen;
    performance.setResourceTimingBufferSize(10_000);
    const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    observe('longtask', ({ duration }) => (seen.longest = Math.max(seen.longest, duration)));
    observe('layout-shift', (entry) => (seen.shift += (entry as unknown as { value: number }).value));
    const find = (path: string) =>
      path
        .split(' >>> ')
        .reduce<ParentNode[]>(
          (roots, selector) =>
            roots.flatMap((root) => [
              ...((root as Partial<Element>).shadowRoot ?? root).querySelectorAll(selector),
            ]),
          [document],
        ) as Element[];
    const isThere = ({ path, atLeast }: Moment) => {
      const found = find(path);
      return found.length >= atLeast && found[0]!.getBoundingClientRect().height > 0;
    };
    const left = new Map(Object.entries(wanted));
    const look = () => {
      for (const [name, moment] of left) {
        if (!isThere(moment)) continue;
        left.delete(name);
        // A message is delivered after the frame that is being made here.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (seen.moments[name] = performance.now());
        port2.postMessage(null);
      }
      if (left.size > 0) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, moments);
}

/** How long a page stays after its last moment, for what follows by and by. */
const settleMs = 500;

/** A rival may need a minute and more where the machine has much else to do. */
const mostMs = 180_000;

/** Waits until all moments have come, and a little longer. */
export async function seenOn(page: Page, names: readonly string[], timeout = mostMs): Promise<Seen> {
  const areAllSeen = (wanted: readonly string[]) => wanted.every((name) => name in window.benchSeen.moments);
  try {
    await page.waitForFunction(areAllSeen, names, { timeout, polling: 200 });
  } catch (cause) {
    const { moments } = await page.evaluate(() => window.benchSeen);
    const missing = names.filter((name) => !(name in moments));
    throw new Error(`${page.url()} has not shown ${missing.join(', ')} in ${timeout / 1000} s.`, { cause });
  }
  await page.waitForTimeout(settleMs);
  return page.evaluate(() => window.benchSeen);
}

/** What a page has fetched so far. */
export interface Fetched {
  url: string;
  /** Bytes of its body as they came over the network. */
  bytes: number;
  /** When it was there, in milliseconds since the page was asked for. */
  at: number;
}

export function fetchedBy(page: Page): Promise<Fetched[]> {
  return page.evaluate(() =>
    ['navigation', 'resource'].flatMap((type) =>
      (performance.getEntriesByType(type) as PerformanceResourceTiming[]).map(
        ({ name, encodedBodySize, responseEnd }) => ({ url: name, bytes: encodedBodySize, at: responseEnd }),
      ),
    ),
  );
}
