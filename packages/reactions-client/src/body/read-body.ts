import type { BodyNode, ContainerKind } from '../protocol/reaction.js';
import { deepest, isContainer } from './body-rules.js';

// What other software than ours writes for the same.
const synonyms: Readonly<Record<string, ContainerKind>> = {
  b: 'strong',
  i: 'em',
  cite: 'em',
  del: 's',
  strike: 's',
};

/** The message that stands in markup, as its tree; an element that no message has counts as its children. */
export function readBody(parent: Node, depth = 0): BodyNode[] {
  if (depth > deepest) return [text(parent.textContent ?? '')];
  return [...parent.childNodes].flatMap((node): BodyNode[] => {
    if (node.nodeType === Node.TEXT_NODE) return textBetween(node.nodeValue ?? '', depth);
    return node.nodeType === Node.ELEMENT_NODE ? readElement(node as Element, depth) : [];
  });
}

function readElement(element: Element, depth: number): BodyNode[] {
  const name = element.localName;
  if (name === 'br') return [{ kind: 'br' }];
  // A face or a sign that was made a picture: its words are what was typed.
  if (name === 'img') return textBetween(element.getAttribute('alt') ?? '', depth);
  const children = readBody(element, depth + 1);
  if (name === 'a') return [{ kind: 'a', href: element.getAttribute('href') ?? '', children }];
  if (name === 'q') return [text('“'), ...children, text('”')];
  const kind = synonyms[name] ?? name;
  return isContainer(kind) ? [{ kind, children }] : children;
}

/** White space between two blocks is only how the markup is written. */
function textBetween(words: string, depth: number): BodyNode[] {
  return /\S/.test(words) || (depth > 0 && words !== '') ? [text(words)] : [];
}

function text(words: string): BodyNode {
  return { kind: 'text', text: words };
}
