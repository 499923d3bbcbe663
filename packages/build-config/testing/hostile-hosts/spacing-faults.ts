import { treesIn } from '../shadow-trees.js';
import { boxesOf } from './boxes.js';
import { aroundAndSelf, nameOf, nameOfWords, ownWords, type Words } from './flat-tree.js';
import { layoutFaults } from './layout-faults.js';
import type { Room } from './room.js';

/** What a reader may set: https://www.w3.org/TR/WCAG22/#text-spacing. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Letters may stand out of their line by so much without being cut. */
const touch = 2;

/** What is lost once a reader has spaced out the text: words that are cut off or gone, and all that then lies badly. */
export function spacingFaults({ element, room }: Room): string[] {
  const seen = ownWords(element).filter(isSeen);
  const before = new Set(seen.flatMap(cutFaults));
  const takeOff = spaceOut(element);
  try {
    return [
      ...seen.filter((words) => !isSeen(words)).map((words) => `${named(words)}: is gone`),
      ...seen.flatMap(cutFaults).filter((fault) => !before.has(fault)),
      ...layoutFaults(element, room),
    ];
  } finally {
    takeOff();
  }
}

/** As an extension of the browser does it, which reaches into every tree. */
function spaceOut(element: Element): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(spacing);
  const inside = element.shadowRoot ? treesIn(element.shadowRoot) : [];
  const trees = [document, ...(inside as ShadowRoot[])];
  for (const tree of trees) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
  // What is placed by script is placed anew, as when the window of the page becomes another.
  dispatchEvent(new Event('resize'));
  return () => {
    for (const tree of trees)
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const named = ({ text, styledBy }: Words) => nameOfWords(text, styledBy);

function isSeen({ text }: Words): boolean {
  return boxesOf(text).length > 0;
}

function cutFaults(words: Words): string[] {
  const cutting = aroundAndSelf(words.text).find(
    (around): around is Element => around instanceof Element && hides(around) && !holds(around, words.text),
  );
  return cutting ? [`${named(words)}: is cut off by ${nameOf(cutting)}`] : [];
}

/** What scrolls hides nothing for good. */
function hides(around: Element): boolean {
  if (around === document.body || around === document.documentElement) return false;
  const { overflowX, overflowY } = getComputedStyle(around);
  return [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
}

function holds(around: Element, text: Text): boolean {
  const box = around.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].every(
    (rect) =>
      rect.left > box.left - touch &&
      rect.right < box.right + touch &&
      rect.top > box.top - touch &&
      rect.bottom < box.bottom + touch,
  );
}
