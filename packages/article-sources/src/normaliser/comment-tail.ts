import type { RawArticle } from './raw-article.js';
import { countIn, isInvitation } from './comment-words.js';
import { lines, wordsOf } from './nodes.js';

/** Labels, buttons and hints are shorter; whatever is longer is text, and nothing below it was glued on. */
const longestLabel = 160;
const shortestParagraph = 80;

/**
 * Reactions and the words of their form, glued to the end of the text without any class: '2 antwoorden', what was
 * said, 'Geef een reactie' and the labels of the fields. All goes from the count on, or from the invitation where
 * nothing counts.
 */
export function commentTail({ root, found }: RawArticle): void {
  const all = lines(root);
  const words = all.map(wordsOf);
  const invited = words.findIndex((line, index) => isInvitation(line) && isShort(words.slice(index + 1)));
  const counted = words.findLastIndex(
    (line, index) => countIn(line) !== null && (invited < 0 ? index === words.length - 1 : index < invited),
  );
  if (counted >= 0) found.commentsCount ??= countIn(words[counted]!);
  // A count above the text belongs to the line of date and author.
  const isBelow = counted >= 0 && words.slice(0, counted).some((line) => line.length >= shortestParagraph);
  if (counted >= 0 && !isBelow) all[counted]!.remove();
  const start = isBelow ? counted : invited;
  if (start >= 0) cutFrom(root, all[start]!);
}

function isShort(lines: readonly string[]): boolean {
  return lines.every((line) => line.length <= longestLabel || isInvitation(line));
}

function cutFrom(root: Element, element: Element): void {
  const range = root.ownerDocument.createRange();
  range.setStartBefore(element);
  range.setEnd(root, root.childNodes.length);
  range.deleteContents();
}
