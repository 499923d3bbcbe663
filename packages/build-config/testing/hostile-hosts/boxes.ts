import { aroundAndSelf, overlayOf } from './flat-tree.js';

/** Where it is seen: its boxes, cut off where something around it hides what sticks out. */
export function boxesOf(drawn: Element | Text): DOMRect[] {
  return rectsOf(drawn).flatMap((rect) => visiblePart(rect, drawn));
}

function rectsOf(drawn: Element | Text): DOMRect[] {
  if (drawn instanceof Element) return [...drawn.getClientRects()];
  const range = document.createRange();
  range.selectNodeContents(drawn);
  return [...range.getClientRects()];
}

function visiblePart(rect: DOMRect, drawn: Element | Text): DOMRect[] {
  let part = rect;
  const overlay = overlayOf(drawn);
  for (const around of aroundAndSelf(drawn)) {
    if (!(around instanceof Element)) continue;
    const style = getComputedStyle(around);
    if (style.clipPath !== 'none' || style.visibility === 'hidden') return [];
    if (style.overflowY !== 'visible') part = intersection(part, around.getBoundingClientRect());
    // Nothing further out can hide a part of what lies over the page.
    if (around === overlay) break;
  }
  return part.width > 0 && part.height > 0 ? [part] : [];
}

/** What two boxes share; without a size where they share nothing. */
export function intersection(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const right = Math.min(one.right, other.right);
  const bottom = Math.min(one.bottom, other.bottom);
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
