import { inertDocument } from '../sanitiser/inert-document.js';
import type { Slices } from '../slices.js';
import { isListItem, itemOf, type Paragraph } from './paragraphs.js';

/** Paragraphs and lists as nodes, in a box of their own. */
export async function nodesOf(paragraphs: readonly Paragraph[], slices: Slices): Promise<HTMLElement> {
  const root = inertDocument().createElement('div');
  for (const lines of paragraphs) {
    root.append(...(lines.every(isListItem) ? [listOf(lines)] : blocksOf(lines)));
    await slices.turn();
  }
  return root;
}

/** A paragraph that leads to a list, or the list behind it, may stand without a blank line between them. */
function blocksOf(lines: Paragraph): HTMLElement[] {
  const start = lines.findLastIndex((line) => !isListItem(line)) + 1;
  if (lines.length - start < 2) return [paragraphOf(lines)];
  return [paragraphOf(lines.slice(0, start)), listOf(lines.slice(start))];
}

function paragraphOf(lines: Paragraph): HTMLElement {
  const paragraph = inertDocument().createElement('p');
  for (const [index, line] of lines.entries())
    paragraph.append(...(index ? [inertDocument().createElement('br')] : []), line);
  return paragraph;
}

function listOf(lines: Paragraph): HTMLElement {
  const items = lines.map(itemOf);
  const isCounted = items.every(({ number }) => number !== null);
  const list = inertDocument().createElement(isCounted ? 'ol' : 'ul');
  if (isCounted && items[0]!.number !== 1) list.setAttribute('start', String(items[0]!.number));
  for (const { text } of items) {
    const item = inertDocument().createElement('li');
    item.textContent = text;
    list.append(item);
  }
  return list;
}
