import type { Read } from './read.js';
import { tokenise } from './tokenise.js';

/** A word of the title says as much about a text as this many in its body. */
const titleWeight = 3;

/** UTF-16 units of a text that are read: some thousand words tell what it is about, and indexing it stays short. */
const longestText = 30_000;

/** The words of a read and how strongly it is about each: the more often, the more, but ever more slowly. */
export function termWeights({ title, summary, text, lang }: Read): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (words: string, weight: number) => {
    for (const word of tokenise(words.slice(0, longestText), lang))
      counts.set(word, (counts.get(word) ?? 0) + weight);
  };
  count(title, titleWeight);
  count(summary ?? '', 1);
  count(text ?? '', 1);
  for (const [word, occurrences] of counts) counts.set(word, 1 + Math.log(occurrences));
  return counts;
}
