import type { Browser } from 'playwright';
import { loopbackContext } from '../loopback.ts';
import { sizeOf } from '../measure-thread.ts';
import { fetchedBy, seenOn, watch } from '../watch.ts';
import type { Widget } from './rival.ts';

/** What a thread of one size costs the page that a widget shows it on. Times are in milliseconds since the page was asked for. */
export interface PageCost {
  formVisible: number;
  /** All of its reactions are on the page, and painted as far as they are in view. */
  shown: number;
  /** The longest task; zero where none took 50 ms. */
  longest: number;
  shift: number;
  heapBytes: number;
  /** Scripts and styles, as they came over the network. */
  bytes: number;
}

export async function costOfPage(
  browser: Browser,
  site: string,
  widget: Widget,
  count: number,
): Promise<PageCost> {
  const { context, outside } = await loopbackContext(browser);
  const page = await context.newPage();
  await watch(page, {
    form: { path: widget.field, atLeast: 1 },
    shown: { path: widget.row, atLeast: count },
  });
  try {
    await page.goto(`${site}/rivals/${widget.id}/page/${count}`, { waitUntil: 'commit' });
    const { moments, longest, shift } = await seenOn(page, ['form', 'shown']);
    const { heapBytes } = await sizeOf(await context.newCDPSession(page));
    const bytes = (await fetchedBy(page))
      .filter(({ url }) => /\.(?:js|css)$/.test(url))
      .reduce((sum, file) => sum + file.bytes, 0);
    return { formVisible: moments['form']!, shown: moments['shown']!, longest, shift, heapBytes, bytes };
  } finally {
    await context.close();
    // Before anything else that went wrong: it may be why.
    refuse(widget, outside);
  }
}

function refuse({ name }: Widget, outside: readonly string[]): void {
  if (outside.length > 0)
    throw new Error(
      `${name} asks another site for ${outside[0]}: what is measured here may ask this machine only.`,
    );
}
