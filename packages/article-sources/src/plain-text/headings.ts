import { rename, wordsOf } from '../normaliser/nodes.js';
import type { Slices } from '../slices.js';

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
export async function shapeHeadings(root: Element, title: string | null, slices: Slices): Promise<void> {
  const short = await shortLinesOf(root, slices);
  if (title) takeRepeats(short, asWords(title));
  const lines = [...root.children];
  let leadsNext = false;
  // From the last line up: a line leads if a text follows that it could be the heading of.
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    const [line, next] = [lines[index]!, lines[index + 1]!];
    leadsNext = short.has(line) && (leadsNext || !short.has(next));
    if (leadsNext) rename(line, 'h2');
    await slices.turn();
  }
}

/** Every line that has the shape of a heading, with its words. */
async function shortLinesOf(root: Element, slices: Slices): Promise<Map<Element, string>> {
  const short = new Map<Element, string>();
  for (const line of [...root.children]) {
    if (isShort(line, longestHeading)) short.set(line, asWords(wordsOf(line)));
    await slices.turn();
  }
  return short;
}

/** Takes out what is the title again; the first words of it could be a heading, but not twice. */
function takeRepeats(short: Map<Element, string>, title: string): void {
  const counts = new Map<string, number>();
  for (const words of short.values()) counts.set(words, (counts.get(words) ?? 0) + 1);
  for (const [line, words] of short) {
    const isAgain = counts.get(words)! > 1;
    if (words !== title && !(isAgain && title.startsWith(`${words} `))) continue;
    line.remove();
    short.delete(line);
  }
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

function asWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
