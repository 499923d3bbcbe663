/** How often the browser may find that what it passed over is of another size than it took it for. */
const most = 20;

/** As often in a row it has to find that all is in its place. */
const enough = 4;

/**
 * Scrolls to an element and stays with it. Of what it has not drawn yet, the browser knows no sizes: what comes near the
 * window on the way gets its own, and moves what lies behind it.
 */
export async function bringIntoView(element: Element, block: ScrollLogicalPosition): Promise<void> {
  let top = NaN;
  for (let turn = 0, still = 0; turn < most && still < enough; turn += 1) {
    element.scrollIntoView({ block, behavior: 'instant' });
    const now = element.getBoundingClientRect().top;
    still = Math.abs(now - top) < 1 ? still + 1 : 0;
    top = now;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
}
