import type { BodyNode } from '@meepraten/reactions-client';

/** Characters that are quoted; who quotes more wants to choose. */
const longest = 600;

/** What a quotation of a message begins with: its own words as text, without those that it quotes itself. */
export function passageOf(body: readonly BodyNode[]): string {
  const text = textOf(body)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest) + 1 || longest).trimEnd()} …`;
}

function textOf(nodes: readonly BodyNode[]): string {
  return nodes.map(textOfNode).join('');
}

function textOfNode(node: BodyNode): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'br') return '\n';
  if (node.kind === 'blockquote') return '';
  const text = textOf(node.children);
  if (node.kind === 'li') return `${text.trim()}\n`;
  return isBlock(node.kind) ? `${text}\n\n` : text;
}

function isBlock(kind: BodyNode['kind']): boolean {
  return kind === 'p' || kind === 'pre' || kind === 'ul' || kind === 'ol';
}
