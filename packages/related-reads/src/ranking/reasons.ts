import { functionWords } from './function-words.js';
import type { Read, Reason } from './read.js';
import type { Entry, TermIndex } from './term-index.js';
import { tokenise } from './tokenise.js';

const mostReasons = 3;

/** Share of the whole similarity: a word that adds less is one of many, and explains nothing by itself. */
const leastShare = 0.04;

/** Letters: shorter words are nearly all function words. */
const shortestTelling = 5;

/** Why two reads belong together: the tags they share, as the candidate spells them, then the strongest words. */
export function reasonsFor<R extends Read>(
  current: Entry<R>,
  candidate: Entry<R>,
  index: TermIndex<R>,
): Reason[] {
  const tags = sharedTags(current.read, candidate.read);
  const known = new Set(tags.map((tag) => tag.toLowerCase()));
  const terms = sharedTerms(current, candidate, index).filter((word) => !known.has(word));
  return [
    ...tags.map((value): Reason => ({ kind: 'tag', value })),
    ...terms.map((value): Reason => ({ kind: 'term', value })),
  ].slice(0, mostReasons);
}

function sharedTags(current: Read, candidate: Read): string[] {
  const own = new Set(current.tags?.map((tag) => tag.toLowerCase()));
  return candidate.tags?.filter((tag) => own.delete(tag.toLowerCase())) ?? [];
}

/**
 * The words that add most to the similarity, the strongest first, out of those that one of the two names itself by:
 * in a small collection any word of the running text may be rare by chance.
 */
function sharedTerms<R extends Read>(current: Entry<R>, candidate: Entry<R>, index: TermIndex<R>): string[] {
  const shares: { word: string; share: number }[] = [];
  let total = 0;
  const naming = new Set([...namingWords(current.read), ...namingWords(candidate.read)]);
  for (const [term, weight] of current.weights) {
    const other = candidate.weights.get(term);
    if (other === undefined) continue;
    const share = weight * other * index.rarity(term) ** 2;
    total += share;
    if (!index.isCommon(term) && naming.has(term.word)) shares.push({ word: term.word, share });
  }
  const telling = shares.filter(({ share }) => share >= leastShare * total);
  return telling.sort((a, b) => b.share - a.share).map(({ word }) => word);
}

function namingWords({ title, summary, lang }: Read): string[] {
  const words = tokenise(`${title} ${summary ?? ''}`, lang);
  return words.filter(
    (word) => word.length >= shortestTelling && /\p{L}/u.test(word) && !functionWords.has(word),
  );
}
