import { deepest, isContainer, safeAddress, type BodyNode } from '@meepraten/reactions-client';

/** Draws a message as nodes: what a reader wrote never becomes markup. Kinds from later versions are drawn as their children. */
export function drawBody(nodes: readonly BodyNode[], depth = 0): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of depth > deepest ? [] : nodes) fragment.append(drawNode(node, depth));
  return fragment;
}

function drawNode(node: BodyNode, depth: number): Node {
  if (node.kind === 'text') return document.createTextNode(node.text);
  if (node.kind === 'br') return document.createElement('br');
  const children = drawBody((node as { children?: BodyNode[] }).children ?? [], depth + 1);
  const element =
    node.kind === 'a' ? linkTo(node.href) : isContainer(node.kind) && document.createElement(node.kind);
  if (!element) return children;
  element.append(children);
  return element;
}

export const readerRel = 'ugc nofollow noopener noreferrer';

function linkTo(href: string): HTMLAnchorElement | null {
  const address = safeAddress(href);
  if (address === null) return null;
  const link = document.createElement('a');
  link.href = address;
  link.rel = readerRel;
  return link;
}
