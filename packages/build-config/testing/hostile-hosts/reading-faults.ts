import { contrast } from './contrast.js';
import { aroundAndSelf, nameOf, nameOfWords, overlayOf, ownElements, ownWords } from './flat-tree.js';
import { paintedColor } from './painted-color.js';
import { boxesOf } from './boxes.js';

const smallestText = 14;

/** As a multiple of the text size. */
const tallestLine = 2;

const leastContrast = 4.5;

/** Rounding of colours to screen values. */
const roundingOfContrast = 0.05;

/** What a reader reads, or writes into: its name, and the element whose style it takes. */
interface Readable {
  readonly name: string;
  readonly styledBy: Element;
}

/** Text that is harder to read than the page's own, or that keeps what nobody wants from a page. */
export function readingFaults(root: Element, room: Element): string[] {
  const pageContrast = contrastOf(room);
  return readables(root).flatMap((readable) => [
    ...typeFaults(readable),
    ...contrastFaults(readable, pageContrast),
  ]);
}

/** Text that is hard to read in colours that are our own. */
export function ownContrastFaults(root: Element): string[] {
  return readables(root).flatMap((readable) => contrastFaults(readable, leastContrast));
}

function readables(root: Element): Readable[] {
  const words = ownWords(root)
    .filter(({ text }) => boxesOf(text).length > 0)
    .map(({ text, styledBy }) => ({ name: nameOfWords(text, styledBy), styledBy }));
  // A check box is a control without words.
  const writable = ownElements(root).filter((element) =>
    element.matches('input:not([type=checkbox]), textarea, select'),
  );
  return [...words, ...writable.map((styledBy) => ({ name: nameOf(styledBy), styledBy }))];
}

function contrastFaults({ name, styledBy }: Readable, least: number): string[] {
  const got = contrastOf(styledBy);
  if (got >= least - roundingOfContrast) return [];
  return [`${name}: contrast is ${got.toFixed(2)}, expected ${least.toFixed(2)} at least`];
}

function typeFaults({ name, styledBy }: Readable): string[] {
  const style = getComputedStyle(styledBy);
  const size = Number.parseFloat(style.fontSize);
  const lines = Number.parseFloat(style.lineHeight) / size;
  const checks = [
    ['font-size', style.fontSize, size >= smallestText, `${smallestText}px at least`],
    ['text-transform', style.textTransform, style.textTransform === 'none', 'none'],
    ['letter-spacing', style.letterSpacing, /^(normal|0px)$/.test(style.letterSpacing), 'normal'],
    ['text-indent', style.textIndent, style.textIndent === '0px', '0px'],
    ['line-height', style.lineHeight, !(lines > tallestLine), `${tallestLine} at most`],
  ] as const;
  return checks.flatMap(([property, got, holds, expected]) =>
    holds ? [] : [`${name}: ${property} is ${got}, expected ${expected}`],
  );
}

/**
 * Contrast of an element's text with all that is painted behind it. Behind what lies over the page that is anything, so
 * at worst black or white.
 */
function contrastOf(element: Element): number {
  const overlay = overlayOf(element);
  const around = aroundAndSelf(element);
  if (!overlay) return contrastOn(element, around);
  const over = around.slice(0, around.indexOf(overlay) + 1);
  return Math.min(...['#fff', '#000'].map((page) => contrastOn(element, over, page)));
}

function contrastOn(element: Element, around: readonly Node[], page = '#fff'): number {
  const layers = around.map((around) => getComputedStyle(around as Element).backgroundColor).reverse();
  const { color } = getComputedStyle(element);
  return contrast(paintedColor(color, page, ...layers), paintedColor('transparent', page, ...layers));
}
