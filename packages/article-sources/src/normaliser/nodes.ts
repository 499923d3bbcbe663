/** Elements that make lines of their own. */
export const blocks =
  'address, article, aside, blockquote, dd, details, div, dl, dt, figcaption, figure, footer, form, h1, h2, h3, h4, h5, ' +
  'h6, header, hr, li, main, nav, ol, p, pre, section, summary, table, td, th, tr, ul';

const media = 'img, picture, video, audio, iframe, mp-iframe, object, hr, table';

/** What `node` says, without the spaces, hard ones too, around and between. */
export function wordsOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

/** Whether there is nothing in it to read, see or hear. Stops at the first thing that is. */
export function isBlank(node: Node): boolean {
  if (node instanceof Element && (node.matches(media) || node.querySelector(media))) return false;
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let text = node instanceof Text ? node : walker.nextNode();
  while (text && !wordsOf(text)) text = walker.nextNode();
  return text === null;
}

/** Whether it is a line of text: no other line is in it. */
export function isLeaf(element: Element): boolean {
  return element.querySelector(blocks) === null;
}

/** The elements that hold a line of text each, in order. */
export function lines(root: Element): Element[] {
  return [...root.querySelectorAll(blocks)].filter((block) => isLeaf(block) && !isBlank(block));
}

/** Puts an element of another name in the place of this one, with all it holds. */
export function rename(element: Element, name: string): Element {
  if (element.localName === name) return element;
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: key, value } of [...element.attributes]) renamed.setAttribute(key, value);
  while (element.firstChild) renamed.append(element.firstChild);
  element.replaceWith(renamed);
  return renamed;
}

/** A link in a figure: something to look at that is loaded when the reader asks for it. */
export function linkedFigure({ ownerDocument }: Node, url: string, title: string): HTMLElement {
  const figure = ownerDocument!.createElement('figure');
  const link = ownerDocument!.createElement('a');
  link.setAttribute('href', url);
  link.textContent = title;
  figure.append(link);
  return figure;
}

/** Takes out all that a list of selectors names. */
export function remove(root: Element, selectors: readonly string[]): void {
  for (const element of root.querySelectorAll(selectors.join())) element.remove();
}
