/** Lines of text that stand together, as they were found. */
export type Paragraph = readonly string[];

/** Splits a text at its blank lines. */
export function paragraphsOf(text: string): Paragraph[] {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((block) => unwrapped(block.split('\n').map(evenSpaces).filter(Boolean)))
    .filter((lines) => lines.length > 0);
}

/** What an editor broke at a fixed width is one line; breaks at other places are the author's. */
function unwrapped(lines: string[]): string[] {
  const lengths = lines.map(lengthOf);
  const longest = lengths.reduce(greater, 0);
  const shortest = lengths.slice(0, -1).reduce(smaller, Infinity);
  const isWrapped = lines.length > 2 && longest <= 100 && shortest > longest * 0.7 && !lines.some(isListItem);
  return isWrapped ? [lines.join(' ')] : lines;
}

const bullet = /^(?:[-*•–·▪]|(\d{1,3})[.)])\s+/;

export function isListItem(line: string): boolean {
  return bullet.test(line);
}

/** The text of a list item, and its number where the list counts. */
export function itemOf(line: string): { text: string; number: number | null } {
  const [mark = '', number] = bullet.exec(line) ?? [];
  return { text: line.slice(mark.length), number: number ? Number(number) : null };
}

function evenSpaces(line: string): string {
  return line.replace(/[\s\u00a0]+/g, ' ').trim();
}

const lengthOf = (line: string): number => line.length;
const greater = (one: number, other: number): number => Math.max(one, other);
const smaller = (one: number, other: number): number => Math.min(one, other);
