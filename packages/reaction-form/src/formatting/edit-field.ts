import type { Edit } from './passage.js';

/** Changes the text in a field as if it were typed, so that the browser's own undo takes it back. */
export function editField(field: HTMLTextAreaElement, edit: Edit): void {
  const { value: before, selectionStart, selectionEnd } = field;
  const { text, start, end } = edit({ text: before, start: selectionStart, end: selectionEnd });
  field.focus();
  if (text !== before) write(field, text);
  field.setSelectionRange(start, end);
}

function write(field: HTMLTextAreaElement, text: string): void {
  const { from, to, by } = difference(field.value, text);
  field.setSelectionRange(from, to);
  // Its only successor that keeps what can be undone is a key of the reader's.
  if (document.execCommand(by === '' ? 'delete' : 'insertText', false, by) && field.value === text) return;
  field.value = text;
  const inputType = by === '' ? 'deleteContent' : 'insertText';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data: by }));
}

/** What stands in a text, from one place to another, where it differs from what it was. */
export function difference(before: string, after: string): { from: number; to: number; by: string } {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same, by: after.slice(from, after.length - same) };
}
