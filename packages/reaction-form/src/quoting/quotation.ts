/** Characters that mean something in a message; in somebody else's words they stand for themselves. */
const marks = /[\\`*[<]|~~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|^>/gmu;

/** A passage as a message quotes it: each line after a `>`, and what is marked up in it by chance as it was read. */
export function quotationOf(passage: string): string {
  const lines = passage.trim().replace(marks, '\\$&').split(/\r?\n/);
  return lines.map((line) => `> ${line.trim()}`.trim()).join('\n');
}

/**
 * Puts a quotation in at the caret, apart from what is written around it, and the caret on the line below. What is
 * selected stays.
 */
export function insertQuotation(field: HTMLTextAreaElement, passage: string): void {
  const { value, selectionEnd } = field;
  const before = value.slice(0, selectionEnd);
  const after = value.slice(selectionEnd);
  const above = before.trim() === '' ? '' : '\n'.repeat(2 - lineEnds(before, /\n*$/));
  field.setRangeText(`${above}${quotationOf(passage)}\n\n`, selectionEnd, selectionEnd, 'end');
  if (after.trim() === '') return;
  const { selectionStart } = field;
  field.setRangeText('\n'.repeat(2 - lineEnds(after, /^\n*/)), selectionStart, selectionStart, 'start');
}

/** Of those that part two paragraphs, how many are there. */
function lineEnds(text: string, where: RegExp): number {
  return Math.min(2, where.exec(text)?.[0].length ?? 0);
}
