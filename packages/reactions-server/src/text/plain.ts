import type { BodyNode } from '@meepraten/reactions-client/protocol';
import { withoutTurns } from './hidden-marks.js';
import { maxNodes } from './tree.js';

/** A text without marks as paragraphs and line breaks; in one piece when even that takes too many nodes. */
export function plainBody(source: string): BodyNode[] {
  const text = withoutTurns(source).trim();
  const lines = text.split('\n').length;
  // Each line is at most a paragraph with a text, or a line break with a text.
  if (lines * 2 > maxNodes) return [{ kind: 'pre', children: [{ kind: 'text', text }] }];
  return text.split(/\n{2,}/).map((paragraph) => ({ kind: 'p', children: brokenLines(paragraph) }));
}

function brokenLines(paragraph: string): BodyNode[] {
  return paragraph
    .split('\n')
    .flatMap((text, index): BodyNode[] => [
      ...(index > 0 ? [{ kind: 'br' } as const] : []),
      ...(text === '' ? [] : [{ kind: 'text', text } as const]),
    ]);
}
