import type { CDPSession, Page } from 'playwright';

/** What lives in a page after its rubbish was collected, by name. */
export type Living = Readonly<Record<string, number>>;

/** Kinds of objects that somebody who leaves may leave behind. */
const kinds = [
  'MutationObserver',
  'IntersectionObserver',
  'ResizeObserver',
  'EventSource',
  'AbortController',
  'CSSStyleSheet',
  'HTMLStyleElement',
  'MediaQueryList',
];

/** Runs in the page before all else: counts what waits for its time. */
export const timerCounter = `<script>{
  const waiting = new Set();
  Object.defineProperty(document, Symbol.for('meepraten.waiting'), { value: waiting });
  for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval']]) {
    const [original, originalClear] = [window[set], window[clear]];
    window[set] = (act, ...rest) => {
      const id = original((...given) => {
        if (set === 'setTimeout') waiting.delete(id);
        act(...given);
      }, ...rest);
      waiting.add(id);
      return id;
    };
    window[clear] = (id) => {
      waiting.delete(id);
      originalClear(id);
    };
  }
}</script>`;

/** Counts what lives in a page: elements of these names too, be they in the page or only held by somebody. */
export async function countLiving(page: Page, tags: readonly string[]): Promise<Living> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Performance.enable');
    await session.send('HeapProfiler.enable');
    // What is held by what goes first goes second.
    for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
    const counts: Record<string, number> = {};
    for (const target of ['window', 'document', 'document.documentElement', 'document.body'])
      counts[`listeners of ${target}`] = await listenersOf(session, target);
    for (const kind of kinds) counts[kind] = await objectsLike(session, `${kind}.prototype`);
    for (const tag of tags)
      counts[tag] = await objectsLike(
        session,
        `customElements.get('${tag}')?.prototype ?? { __proto__: null }`,
      );
    counts['timers'] = await page.evaluate(
      () => (document as unknown as Record<symbol, Set<number>>)[Symbol.for('meepraten.waiting')]!.size,
    );
    counts['adopted sheets'] = await page.evaluate(() => document.adoptedStyleSheets.length);
    counts['elements in the head'] = await page.evaluate(() => document.head.childElementCount);
    const { metrics } = await session.send('Performance.getMetrics');
    for (const { name, value } of metrics)
      if (['Nodes', 'JSEventListeners', 'JSHeapUsedSize'].includes(name)) counts[name] = value;
    return counts;
  } finally {
    await session.detach();
  }
}

async function listenersOf(session: CDPSession, target: string): Promise<number> {
  const objectId = await idOf(session, target);
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
  return listeners.length;
}

async function objectsLike(session: CDPSession, prototype: string): Promise<number> {
  const prototypeObjectId = await idOf(session, prototype);
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId,
    objectGroup: 'living',
  });
  const length = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'living' });
  return length.result.value as number;
}

async function idOf(session: CDPSession, expression: string): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: 'living' });
  return result.objectId!;
}
