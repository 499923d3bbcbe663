import { replaced, type Edit, type Passage } from './passage.js';

interface LineMark {
  mark: string;
  /** The mark at the beginning of a line that has one. */
  found: RegExp;
  /** Whether empty lines among others get one too, or else part what is around them. */
  marksEmpty: boolean;
}

/** Makes what is selected, by whole lines, somebody else's words; and what is, no more. */
export const toggleQuote: Edit = (passage) =>
  toggle(passage, { mark: '> ', found: /^> ?/, marksEmpty: true });

/** Makes each line that is selected an item of a list; and what is, no more. */
export const toggleList: Edit = (passage) =>
  toggle(passage, { mark: '- ', found: /^[-*+] /, marksEmpty: false });

function toggle(passage: Passage, { mark, found, marksEmpty }: LineMark): Passage {
  const { text, start, end } = passage;
  const { from, to } = linesOf(passage);
  const lines = text.slice(from, to).split('\n');
  const hasWords = lines.some((line) => line.trim() !== '');
  const counts = (line: string, index: number) => (hasWords ? line.trim() !== '' : index === 0);
  const isMarked = lines.every((line, index) => !counts(line, index) || found.test(line));
  const changed = lines.map((line, index) => {
    if (isMarked) return line.replace(found, '');
    if (counts(line, index) || (marksEmpty && line !== '')) return mark + line;
    return marksEmpty ? mark.trimEnd() : line;
  });
  const by = changed.join('\n');
  // A line under a marked one would be taken for more of it.
  const isUnder = isMarked && found.test(lineBefore(text, from));
  const isOver = !isMarked && isWords(lineAfter(text, to), found);
  const at = from + (isUnder ? 1 : 0);
  const caret = at + Math.max(0, start - from + changed[0]!.length - lines[0]!.length);
  return {
    text: replaced(text, from, to, (isUnder ? '\n' : '') + by + (isOver ? '\n' : '')),
    ...(start === end ? { start: caret, end: caret } : { start: at, end: at + by.length }),
  };
}

/** From where to where the lines go in which something is selected. */
function linesOf({ text, start, end }: Passage): { from: number; to: number } {
  const from = text.slice(0, start).lastIndexOf('\n') + 1;
  // Selected as far as the beginning of a line, nothing of it is.
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  return { from, to: last + text.slice(last).split('\n', 1)[0]!.length };
}

function lineBefore(text: string, from: number): string {
  return text
    .slice(0, Math.max(0, from - 1))
    .split('\n')
    .at(-1)!;
}

function lineAfter(text: string, to: number): string {
  return text.slice(to + 1).split('\n', 1)[0]!;
}

function isWords(line: string, found: RegExp): boolean {
  return line.trim() !== '' && !found.test(line);
}
