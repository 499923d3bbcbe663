import { replaced, selected, withoutBlankEnds, type Passage } from './passage.js';

const mark = '**';
const boldWords = /\*\*(?=[^\s*])(.+?)(?<=\S)\*\*/g;
const boldAlone = /^\*\*(?=[^\s*])(?:(?!\*\*).)+(?<=\S)\*\*$/;
/** What a line begins with that is not of its words: marks of quotations and lists. */
const lineStart = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?/;

/** Makes bold what is selected, or the word that the caret is in; and what is bold, not. */
export function toggleBold(passage: Passage): Passage {
  const isCaret = passage.start === passage.end;
  const words = isCaret ? wordAround(passage) : withoutBlankEnds(passage);
  if (selected(words).includes('\n')) return toggleLines(words);
  const { text, start, end } = words;
  const bold = boldAround(words);
  if (!bold) {
    const places = isCaret ? passage : words;
    return {
      text: replaced(text, start, end, mark + selected(words) + mark),
      start: places.start + mark.length,
      end: places.end + mark.length,
    };
  }
  const inner = text.slice(bold.start + mark.length, bold.end - mark.length);
  const innerEnd = bold.start + inner.length;
  const caret = Math.min(Math.max(passage.start - mark.length, bold.start), innerEnd);
  const places = isCaret ? { start: caret, end: caret } : { start: bold.start, end: innerEnd };
  return { text: replaced(text, bold.start, bold.end, inner), ...places };
}

function wordAround(caret: Passage): Passage {
  const { text, start } = caret;
  const before = /[\p{L}\p{M}\p{N}]*$/u.exec(text.slice(0, start))![0].length;
  const after = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(start))![0].length;
  return before && after ? { text, start: start - before, end: start + after } : caret;
}

/** Where the bold words are that hold the selection, with their marks. */
function boldAround({ text, start, end }: Passage): { start: number; end: number } | null {
  if (text.slice(0, start).endsWith(mark) && text.startsWith(mark, end))
    return { start: start - mark.length, end: end + mark.length };
  const lineAt = text.slice(0, start).lastIndexOf('\n') + 1;
  const [line = ''] = text.slice(lineAt).split('\n', 1);
  for (const { index, 0: words } of line.matchAll(boldWords)) {
    const bold = { start: lineAt + index, end: lineAt + index + words.length };
    if (bold.start <= start && end <= bold.end) return bold;
  }
  return null;
}

/** Marks reach neither into the next paragraph nor over the beginning of a list's item: each line has its own. */
function toggleLines({ text, start, end }: Passage): Passage {
  const lines = text.slice(start, end).split('\n').map(parted);
  const areBold = lines.every(({ words }) => words === '' || boldAlone.test(words));
  const changed = lines.map(({ before, words, after }) => {
    if (words === '' || boldAlone.test(words) !== areBold) return before + words + after;
    return before + (areBold ? words.slice(mark.length, -mark.length) : mark + words + mark) + after;
  });
  const by = changed.join('\n');
  return { text: replaced(text, start, end, by), start, end: start + by.length };
}

function parted(line: string): { before: string; words: string; after: string } {
  const before = lineStart.exec(line)![0];
  const words = line.slice(before.length).trimEnd();
  return { before, words, after: line.slice(before.length + words.length) };
}
