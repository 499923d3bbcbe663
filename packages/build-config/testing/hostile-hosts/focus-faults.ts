import { userEvent } from 'vitest/browser';
import { boxesOf } from './boxes.js';
import { contrast } from './contrast.js';
import { aroundAndSelf, modalIn, nameOf, ownElements } from './flat-tree.js';
import { paintedColor } from './painted-color.js';

const thinnestRing = 2;

const leastContrast = 3;

/** Rounding of colours to screen values. */
const roundingOfContrast = 0.05;

const focusable = 'a[href], button, input, select, textarea, summary, iframe, [contenteditable], [tabindex]';

/** What is painted around an element, from `gap` pixels off its edge outwards; a negative gap lies within. */
interface Ring {
  readonly width: number;
  readonly gap: number;
  readonly color: string;
}

/** Everything in it that the Tab key comes to; while a dialog holds the page, nothing outside of that. */
function stopsOf(root: Element): HTMLElement[] {
  const own = ownElements(root);
  const modal = modalIn(root);
  return own.filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.matches(focusable) &&
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      (!modal || aroundAndSelf(element).includes(modal)) &&
      element.checkVisibility({ visibilityProperty: true }) &&
      boxesOf(element).length > 0,
  );
}

/** From here on, what gets the focus by script shows it as if by the keyboard. */
export async function takeKeyboard(root: Element): Promise<void> {
  // Into the element, or else onto the last of these: past all stops, the focus would leave the page.
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  const modal = modalIn(root);
  if (modal) {
    modal.prepend(before);
    modal.append(after);
  } else {
    root.before(before);
    root.after(after);
  }
  before.focus();
  await userEvent.keyboard('{Tab}');
  before.remove();
  after.remove();
}

/** What the keyboard can be on without the reader seeing it: no ring, one that cannot be seen, or one cut off. */
export function focusFaults(root: Element): string[] {
  const folded = ownElements(root).filter((element) => element.matches('details:not([open])'));
  for (const details of folded) details.toggleAttribute('open', true);
  const faults = stopsOf(root).flatMap((stop) => {
    stop.blur();
    const before = getComputedStyle(stop).boxShadow;
    stop.focus({ preventScroll: true });
    const found = faultsOf(stop, before);
    stop.blur();
    return found.map((fault) => `${nameOf(stop)}: ${fault}`);
  });
  for (const details of folded) details.toggleAttribute('open', false);
  return faults;
}

function faultsOf(stop: HTMLElement, shadowBefore: string): string[] {
  if (!stop.matches(':focus-visible')) return ['does not take the focus of the keyboard'];
  const rings = ringsOf(getComputedStyle(stop), shadowBefore);
  if (rings.length === 0) return ['nothing shows that the keyboard is on it'];
  const faults = rings.map((ring) => [
    ...thinFaults(ring),
    ...contrastFaults(ring, stop),
    ...clippingFaults(ring, stop),
  ]);
  return faults.some((found) => found.length === 0) ? [] : (faults[0] ?? []);
}

/** An outline, and a shadow that is as sharp; where there are two, one of them has to be seen on any ground. */
function ringsOf(style: CSSStyleDeclaration, shadowBefore: string): Ring[] {
  const width = Number.parseFloat(style.outlineWidth);
  const outline = { width, gap: Number.parseFloat(style.outlineOffset), color: style.outlineColor };
  const hasOutline = style.outlineStyle !== 'none' && width > 0;
  const shadow = /^(.+?\)) 0px 0px 0px ([\d.]+)px( inset)?/.exec(style.boxShadow);
  if (!shadow || style.boxShadow === shadowBefore) return hasOutline ? [outline] : [];
  const [, color = '', spread = '', inset] = shadow;
  const sharp = { width: Number(spread), gap: inset ? -Number(spread) : 0, color };
  return hasOutline ? [outline, sharp] : [sharp];
}

function thinFaults({ width }: Ring): string[] {
  return width < thinnestRing ? [`ring is ${width} px wide, expected ${thinnestRing} at least`] : [];
}

/** Against what lies beside the ring: what the element stands on, or its own ground where the ring lies within. */
function contrastFaults({ color, gap }: Ring, stop: Element): string[] {
  const layers = aroundAndSelf(stop)
    .slice(gap < 0 ? 0 : 1)
    .map((around) => getComputedStyle(around as Element).backgroundColor)
    .reverse();
  const got = contrast(paintedColor(color, ...layers), paintedColor('transparent', ...layers));
  if (got >= leastContrast - roundingOfContrast) return [];
  return [`contrast of its ring is ${got.toFixed(2)}, expected ${leastContrast.toFixed(2)} at least`];
}

/** Something around it may cut off what sticks out; the window's own edge is the page's. */
function clippingFaults({ gap }: Ring, stop: Element): string[] {
  const out = gap + thinnestRing;
  const clipping = () =>
    aroundAndSelf(stop)
      .slice(1)
      .find(
        (around): around is Element =>
          around instanceof Element && clips(around) && !holds(around, stop, out),
      );
  // As the browser does for who comes there by keyboard.
  if (clipping()) stop.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const found = clipping();
  return found ? [`its ring is cut off by ${nameOf(found)}`] : [];
}

function clips(around: Element): boolean {
  if (around === document.body || around === document.documentElement) return false;
  const { overflowX, overflowY, clipPath, contain } = getComputedStyle(around);
  const isCut = [overflowX, overflowY].some((value) => value !== 'visible' && value !== '');
  return isCut || clipPath !== 'none' || /paint|strict|content/.test(contain);
}

function holds(around: Element, stop: Element, out: number): boolean {
  const box = around.getBoundingClientRect();
  const [left, top] = [box.left + around.clientLeft, box.top + around.clientTop];
  const [right, bottom] = [left + around.clientWidth, top + around.clientHeight];
  return [...stop.getClientRects()].every(
    (rect) =>
      rect.left - out > left - 1 &&
      rect.top - out > top - 1 &&
      rect.right + out < right + 1 &&
      rect.bottom + out < bottom + 1,
  );
}
