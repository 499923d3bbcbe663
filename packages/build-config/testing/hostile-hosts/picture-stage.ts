import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { boxesOf } from './boxes.js';
import { modalIn, ownElements, slottedElements } from './flat-tree.js';
import type { Clip } from './picture-protocol.js';
import type { Room } from './room.js';

/** Around the element, for what it draws outside of its box: a focus ring, a shadow. */
const margin = 8;

/** Bars that a browser may draw at the foot of its window, over the page. */
const bars = 64;

/** As Vitest starts each file, and the width of the element in it. */
const usual = { width: 414, height: 896, room: 382 } as const;

const stillSheet = `*, ::before, ::after {
  animation: none !important; transition: none !important; caret-color: transparent !important;
}`;

/**
 * Readies an element for pictures that hang on nothing but the element: on white paper at a place of its own, without
 * carets, movement and what the page slotted, which is the page's own; and the window large enough for all of it.
 */
export async function setStage({ element, room }: Room): Promise<void> {
  layOnPaper(room, getComputedStyle(element).display.startsWith('inline'));
  holdStill(element);
  for (const slotted of slottedElements(element)) setImportant(slotted, { display: 'none' });
  await Promise.all([
    document.fonts.ready,
    ...imagesOf(element).map((image) => image.decode().catch(() => {})),
  ]);
  await makeRoomFor(element);
}

/** Only where it is needed, for it takes longer than a picture. What covers the window would only grow with it. */
async function makeRoomFor(element: Element): Promise<void> {
  if (modalIn(element)) return;
  const { y, height } = clipOf(element);
  const needed = Math.ceil(y + height) + bars;
  if (needed <= usual.height) return;
  await page.viewport(usual.width, needed);
  onTestFinished(() => page.viewport(usual.width, usual.height));
}

/** Not so where it is closed, or for listeners only. */
export function isSeen(element: Element): boolean {
  return ownElements(element).some((own) => boxesOf(own).length > 0);
}

/** The part of the window that the element is seen in, with its edges on whole pixels. */
export function clipOf(element: Element): Clip {
  const boxes = ownElements(element).flatMap(boxesOf);
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  const left = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.left))) - margin);
  const top = Math.max(0, Math.floor(Math.min(...boxes.map((box) => box.top))) - margin);
  const right = Math.min(innerWidth, Math.ceil(Math.max(...boxes.map((box) => box.right))) + margin);
  const lowest = Math.ceil(Math.max(...boxes.map((box) => box.bottom))) + margin;
  const shown = Math.min(innerHeight, (window.top?.innerHeight ?? innerHeight) - frame.y);
  const bottom = modalIn(element) ? Math.min(shown, lowest) : lowest;
  return { x: frame.x + left, y: frame.y + top, width: right - left, height: bottom - top };
}

/** @param inline so that it stands on no line of the page's, whose height it would hang on. */
function layOnPaper(room: HTMLElement, inline: boolean): void {
  setImportant(room, {
    position: 'fixed',
    'inline-size': `${usual.room}px`,
    inset: `${2 * margin}px auto auto ${2 * margin}px`,
    display: inline ? 'flex' : 'flow-root',
    'align-items': 'flex-start',
    'background-color': 'white',
    'box-shadow': '0 0 0 100vmax white',
  });
}

function holdStill(element: Element): void {
  (document.activeElement as HTMLElement | null)?.blur();
  const still = new CSSStyleSheet();
  still.replaceSync(stillSheet);
  for (const { shadowRoot } of ownElements(element)) shadowRoot?.adoptedStyleSheets.push(still);
}

function imagesOf(element: Element): HTMLImageElement[] {
  return ownElements(element).filter((own) => own instanceof HTMLImageElement);
}

function setImportant(element: HTMLElement, declarations: Record<string, string>): void {
  for (const [property, value] of Object.entries(declarations))
    element.style.setProperty(property, value, 'important');
}
