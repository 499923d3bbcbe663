/** A text with what is selected in it, or with the caret where `start` and `end` are one. */
export interface Passage {
  text: string;
  start: number;
  end: number;
}

/** Changes a text the way a reader asks for, and says what is selected then. */
export type Edit = (passage: Passage) => Passage;

export function selected({ text, start, end }: Passage): string {
  return text.slice(start, end);
}

/** The text with something else in place of what is between two places in it. */
export function replaced(text: string, from: number, to: number, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

/** The selection without the blanks at its ends, which marks may not stand beside; one of blanks alone is a caret. */
export function withoutBlankEnds(passage: Passage): Passage {
  const { text, end } = passage;
  const words = selected(passage);
  const start = Math.min(end, passage.start + words.length - words.trimStart().length);
  return { text, start, end: Math.max(start, end - words.length + words.trimEnd().length) };
}
