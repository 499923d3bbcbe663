import type { Edit, Passage } from '../passage.js';

/** A text with `|` where its selection begins and ends, or one for the caret. */
function passageIn(marked: string): Passage {
  const [before = '', middle, after] = marked.split('|');
  const text = before + (middle ?? '') + (after ?? '');
  return {
    text,
    start: before.length,
    end: before.length + (after === undefined ? 0 : (middle ?? '').length),
  };
}

function written({ text, start, end }: Passage): string {
  const caret = start === end ? '|' : `|${text.slice(start, end)}|`;
  return text.slice(0, start) + caret + text.slice(end);
}

export function editing(marked: string, edit: Edit): string {
  return written(edit(passageIn(marked)));
}

/** Numbers from 0 up to 1 that are the same each time: a small generator of its own, after Park and Miller. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Many texts of these pieces, each with something selected, or with the caret somewhere. */
export function passagesOf(pieces: readonly string[], { count = 2000 } = {}): Passage[] {
  const next = numbersFrom(4711);
  const below = (most: number) => Math.floor(next() * most);
  return Array.from({ length: count }, () => {
    const text = Array.from({ length: below(9) }, () => pieces[below(pieces.length)]).join('');
    const [start, end] = [below(text.length + 1), below(text.length + 1)].toSorted((a, b) => a - b);
    return { text, start: start!, end: end! };
  });
}
