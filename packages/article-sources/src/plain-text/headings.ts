import { rename, wordsOf } from '../normaliser/nodes.js';

const longestHeading = 90;
const longestTitle = 120;

/** Signs in which a sentence, a list or a thought that goes on ends; a question may well be a heading. */
const endOfSentence = /[.,;:!…]["”’)]?$/;

/** The words of the title, which is the first paragraph if it has the shape of one; that is taken out. */
export function takeTitle(root: Element): string | null {
  const [first] = root.children;
  if (!first || root.children.length < 2 || !isShort(first, longestTitle)) return null;
  first.remove();
  return wordsOf(first);
}

/**
 * Tells headings from paragraphs by their shape: one short line that ends in no sign, with something below it. A line
 * that only repeats the title was the name of a picture, which was left behind when the text was copied.
 */
export function shapeHeadings(root: Element, title: string | null): void {
  const short = [...root.querySelectorAll(':scope > p')].filter((line) => isShort(line, longestHeading));
  const words = short.map((line) => asWords(wordsOf(line)));
  for (const [index, line] of short.entries()) {
    const isAgain = words.filter((other) => other === words[index]).length > 1;
    if (title && repeats(asWords(title), words[index]!, isAgain)) line.remove();
  }
  for (const line of short) if (line.parentNode && leads(line)) rename(line, 'h2');
}

function isShort(element: Element, longest: number): boolean {
  const words = wordsOf(element);
  return (
    element.localName === 'p' &&
    !element.querySelector('br') &&
    words.length <= longest &&
    !endOfSentence.test(words)
  );
}

/** Whether it is the title; the first words of it could be a heading, but not twice. */
function repeats(title: string, words: string, isAgain: boolean): boolean {
  return words === title || (isAgain && title.startsWith(`${words} `));
}

function asWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a text follows that it could be the heading of. */
function leads(line: Element): boolean {
  const next = line.nextElementSibling;
  if (!next) return false;
  return next.localName !== 'p' || !isShort(next, longestHeading) || leads(next);
}
