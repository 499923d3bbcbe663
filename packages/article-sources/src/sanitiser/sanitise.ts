import { allowedElements, droppedElements } from './allow-list.js';
import { copyAttributes } from './attributes.js';
import type { Slices } from '../slices.js';
import { inertDocument } from './inert-document.js';

/** Nodes copied between two looks at the clock. */
const batch = 50;

export interface SanitiseOptions {
  /** Makes every URL absolute against this one. Without it URLs stay as written. */
  baseUrl?: string | undefined;
  /** Elements of the source to leave out with all they hold. */
  without?: ReadonlySet<Node> | undefined;
}

/**
 * A safe copy of what `source` holds; the source stays as it is.
 *
 * Nodes in, nodes out. The copy is built anew from the names on the allow-list, and nothing is ever written out as
 * HTML and parsed again, which is the step that mutation XSS lives on: there is no second parser that could read
 * the result differently. So pages fetched as nodes need neither `setHTML` nor a stand-in for it. The copy belongs
 * to a document without a window and loads nothing before it is put on a page.
 */
export function sanitise(source: Node, options?: SanitiseOptions): DocumentFragment {
  const result = inertDocument().createDocumentFragment();
  const copying = copyInto(result, source, options);
  while (!copying.next().done);
  return result;
}

/** As {@link sanitise}, in tasks so short that the page goes on drawing and answering. */
export async function sanitiseInSlices(
  source: Node,
  options: SanitiseOptions,
  slices: Slices,
): Promise<DocumentFragment> {
  const result = inertDocument().createDocumentFragment();
  const copying = copyInto(result, source, options);
  while (!copying.next().done) await slices.turn();
  return result;
}

/** Yields after each batch of nodes. */
function* copyInto(result: Node, source: Node, { baseUrl, without }: SanitiseOptions = {}): Generator<void> {
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION;
  // The walker steps natively, so that a form's fields named `firstChild` cannot lead it astray, and keeps its place
  // without recursion, so that depth costs no stack.
  const walker = document.createTreeWalker(source, shown, (node) =>
    without?.has(node) ? NodeFilter.FILTER_REJECT : fateOf(node),
  );
  let parent = result;
  const down = () => walker.firstChild() !== null;
  const along = () => walker.nextSibling() !== null;
  let found = down();
  for (let count = 1; found; count += 1) {
    if (count % batch === 0) yield;
    const copy = parent.appendChild(copyOf(walker.currentNode, baseUrl));
    if (down()) {
      parent = copy;
      continue;
    }
    while (!(found = along()) && parent !== result) {
      walker.parentNode();
      parent = parent.parentNode!;
    }
  }
}

/** Kept, unwrapped or dropped: the three answers of a tree walker's filter are just these. */
function fateOf(node: Node): number {
  // A form's fields may bear the name of any property that would be read below.
  if (node instanceof HTMLFormElement) return NodeFilter.FILTER_SKIP;
  if (isText(node)) return NodeFilter.FILTER_ACCEPT;
  const { localName, namespaceURI } = node as Element;
  // Drawings and formulas: names that are harmless in HTML mean something else there.
  if (namespaceURI !== 'http://www.w3.org/1999/xhtml') return NodeFilter.FILTER_REJECT;
  if (allowedElements.has(localName)) return NodeFilter.FILTER_ACCEPT;
  return droppedElements.has(localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
}

function copyOf(node: Node, baseUrl?: string): Node {
  if (isText(node)) return inertDocument().createTextNode(node.data);
  const copy = inertDocument().createElement((node as Element).localName);
  copyAttributes(node as Element, copy, baseUrl);
  return copy;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}
