import { containerKinds, type BodyNode, type ContainerKind } from '@meepraten/reactions-client';

const deepest = 32;

const isContainer = (name: string): name is ContainerKind =>
  (containerKinds as readonly string[]).includes(name);

/** The message tree in the markup that the server made of it; an element it never makes counts as its children. */
export function readBody(parent: Node, depth = 0): BodyNode[] {
  if (depth > deepest) return [{ kind: 'text', text: parent.textContent ?? '' }];
  return [...parent.childNodes].flatMap((node): BodyNode[] => {
    if (node instanceof Text)
      return /\S/.test(node.data) || depth > 0 ? [{ kind: 'text', text: node.data }] : [];
    if (!(node instanceof Element)) return [];
    const name = node.localName;
    if (name === 'br') return [{ kind: 'br' }];
    const children = readBody(node, depth + 1);
    if (name === 'a') return [{ kind: 'a', href: node.getAttribute('href') ?? '', children }];
    return isContainer(name) ? [{ kind: name, children }] : children;
  });
}

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

/** What a reader may link to; the server has looked already, and a second look costs nothing. */
export function safeAddress(href: string | null): string | null {
  if (href === null || !URL.canParse(href)) return null;
  return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol) ? href : null;
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
