// Elements that stand inside a line: words on both sides of their tags may be one word.
const inLine = new Set(
  `a abbr b bdi bdo cite code data del dfn em i ins kbd mark q ruby s samp small span strong sub sup time u var
  wbr`.split(/\s+/),
);

/** What `node` says, as one line of text: blocks, line breaks and pictures part words, inline elements do not. */
export function plainText(node: Node): string {
  return [...textBlocks(node)].join(' ').replace(/\s+/g, ' ').trim();
}

/** The text of each block in turn, with its white space as written. */
export function* textBlocks(node: Node): Generator<string> {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let text = '';
  let block: Element | null = null;
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const isText = currentNode.nodeType === Node.TEXT_NODE;
    const nearest: Element | null = isText ? blockAround(currentNode, node) : block;
    if (text && (isText ? nearest !== block : !isInLine(currentNode))) {
      yield text;
      text = '';
    }
    block = nearest;
    if (isText) text += (currentNode as Text).data;
  }
  if (text) yield text;
}

function blockAround(text: Node, root: Node): Element | null {
  let element = text.parentElement;
  while (element && element !== root && isInLine(element)) element = element.parentElement;
  return element;
}

function isInLine(element: Node): boolean {
  return inLine.has((element as Element).localName);
}
