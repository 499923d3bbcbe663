import type { RawArticle } from './raw-article.js';
import { blocks, isBlank } from './nodes.js';

const holders =
  'p, div, section, aside, header, footer, figure, figcaption, blockquote, ul, ol, h1, h2, h3, h4, h5, h6, span, ' +
  'strong, em, b, i, u, ins, sup, sub, a';

/**
 * What is left of the editor's own typesetting: empty paragraphs and `&nbsp;` for distance, line breaks at the edge of
 * a block, tags around nothing. Distance is for the style sheet.
 */
export function autopDebris({ root }: RawArticle): void {
  for (const lineBreak of root.querySelectorAll('br')) if (isAtEdge(lineBreak)) lineBreak.remove();
  const targets = targetsIn(root);
  // From the last to the first: what was around an empty element may be empty too.
  for (const element of [...root.querySelectorAll(holders)].reverse())
    if (isBlank(element) && !element.closest('pre') && !holdsTarget(element, targets))
      element.replaceWith(spaceOf(element));
  for (const text of textsOf(root)) text.data = evenSpaces(text);
}

/** Where links within the text lead. */
function targetsIn(root: Element): Set<string> {
  const links = [...root.querySelectorAll('a[href^="#"]')];
  return new Set(links.map((link) => link.getAttribute('href')!.slice(1)).filter(Boolean));
}

function holdsTarget(element: Element, targets: ReadonlySet<string>): boolean {
  return targets.size > 0 && [element, ...element.querySelectorAll('[id]')].some(({ id }) => targets.has(id));
}

/** An empty element between two words may be all that parts them. */
function spaceOf(element: Element): string {
  return element.textContent && !element.matches(blocks) ? ' ' : '';
}

function isAtEdge(lineBreak: Element): boolean {
  return isEdge(lineBreak, 'previousSibling') || isEdge(lineBreak, 'nextSibling');
}

/** Whether on this side of a line break the text ends, or goes on in a block. */
function isEdge(lineBreak: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  if (lineBreak.closest('pre')) return false;
  let other = lineBreak[side];
  while (other && isBlank(other) && other.nodeName !== 'BR') other = other[side];
  if (!other) return lineBreak.parentElement?.matches(blocks) ?? true;
  return other instanceof Element && other.matches(blocks);
}

/** One hard space between two words is the author's; beside another space, and at an edge, it is distance. */
function evenSpaces(text: Text): string {
  const data = text.data.replace(/\u00a0(?=[ \n\u00a0])|(?<=[ \n])\u00a0/g, ' ');
  const parent = text.parentElement;
  const start = !text.previousSibling && parent?.matches(blocks) ? data.replace(/^[\s\u00a0]+/, '') : data;
  return !text.nextSibling && parent?.matches(blocks) ? start.replace(/[\s\u00a0]+$/, '') : start;
}

function textsOf(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('pre')) texts.push(text);
  }
  return texts;
}
