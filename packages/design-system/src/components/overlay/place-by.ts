/**
 * Keeps an open popover by what it belongs to: below it, above it where only there is room, from its start on, and
 * within the screen. It follows where that scrolls, and closes where that leaves the screen.
 *
 * By script and not by `position-try-fallbacks`, with which WebKit 2.50 may resolve the styles of a page without end
 * (https://bugs.webkit.org/show_bug.cgi?id=299742).
 */
export function placeBy(anchor: Element, popover: HTMLElement): void {
  popover.style.margin = '';
  const gap = Number.parseFloat(getComputedStyle(popover).marginTop);
  const closed = new AbortController();
  const follow = ({ type }: Event) => {
    // A popover that leaves the page is hidden without an event.
    if (!popover.isConnected) closed.abort();
    else if (type === 'scroll' && !isOnScreen(anchor)) popover.hidePopover();
    else put(popover, anchor, gap);
  };
  const listening = { capture: true, passive: true, signal: closed.signal };
  addEventListener('scroll', follow, listening);
  addEventListener('resize', follow, listening);
  popover.addEventListener('beforetoggle', () => closed.abort(), { once: true });
  put(popover, anchor, gap);
}

/** With as much as a pixel. */
function isOnScreen(element: Element): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return right > 0 && bottom > 0 && left < clientWidth && top < clientHeight;
}

function put(popover: HTMLElement, anchor: Element, gap: number): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { style } = popover;
  const at = anchor.getBoundingClientRect();
  const isRtl = getComputedStyle(popover).direction === 'rtl';
  // Where it is now may make it narrower.
  Object.assign(style, { margin: '0', inset: 'auto', insetBlock: '0 auto', insetInline: '0 auto' });
  const { offsetWidth: width, offsetHeight: height } = popover;
  const start = isRtl ? clientWidth - at.right : at.left;
  const below = at.bottom + gap;
  const above = at.top - gap - height;
  const isBelow = below + height <= clientHeight || (above < 0 && clientHeight - at.bottom >= at.top);
  style.insetInlineStart = `${within(start, clientWidth - width)}px`;
  style.insetBlockStart = `${within(isBelow ? below : above, clientHeight - height)}px`;
}

function within(place: number, most: number): number {
  return Math.max(0, Math.min(place, most));
}
