import type { BodyNode } from '@meepraten/reactions-client/protocol';

const inlineKinds = new Set(['em', 'strong', 's', 'code', 'a']);

/** What a tree says, on one line: for terminals and summaries. */
export function plainText(nodes: readonly BodyNode[]): string {
  const parts: string[] = [];
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'text') parts.push(node.text);
    else if (node.kind === 'br') parts.push(' ');
    else {
      // A block starts on a line of its own; a word in two styles stays one word.
      if (!inlineKinds.has(node.kind)) parts.push(' ');
      waiting.push(...node.children.toReversed());
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
