import { normalizeLineEnds } from '../protocol/limits.js';
import type { BodyNode } from '../protocol/reaction.js';

interface Paragraph {
  isQuotation: boolean;
  text: string;
}

/**
 * A message as WordPress is to be sent it. It takes what looks like an element for one and drops most of them, so what
 * was typed goes as characters; the one thing that has a meaning in our form is a quotation.
 */
export function commentText(message: string): string {
  return paragraphsOf(message)
    .map(({ isQuotation, text }) => {
      const characters = text.replace(/<(?=[a-z/!?])/gi, '&lt;');
      return isQuotation ? `<blockquote>${characters}</blockquote>` : characters;
    })
    .join('\n\n');
}

/** The same message as WordPress will show it, most likely. */
export function commentBody(message: string): BodyNode[] {
  return paragraphsOf(message).map(({ isQuotation, text }): BodyNode => {
    const paragraph: BodyNode = { kind: 'p', children: linesOf(text) };
    return isQuotation ? { kind: 'blockquote', children: [paragraph] } : paragraph;
  });
}

/** Whether two texts have the same words: WordPress sets quotation marks, dashes and faces in its own way. */
export function hasSameWords(one: string, other: string): boolean {
  const [words, otherWords] = [wordsOf(one), wordsOf(other)];
  return words === '' ? one.trim() === other.trim() : words === otherWords;
}

function paragraphsOf(message: string): Paragraph[] {
  return normalizeLineEnds(message)
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const lines = paragraph.trim().split('\n');
      const isQuotation = lines.every((line) => line.startsWith('>'));
      const text = isQuotation ? lines.map((line) => line.replace(/^> ?/, '')) : lines;
      return { isQuotation, text: text.join('\n') };
    })
    .filter(({ text }) => text !== '');
}

function linesOf(text: string): BodyNode[] {
  return text
    .split('\n')
    .flatMap((line, index): BodyNode[] => [
      ...(index > 0 ? [{ kind: 'br' as const }] : []),
      { kind: 'text', text: line },
    ]);
}

function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
