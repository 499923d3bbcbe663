import type { Read, Reason } from './read.js';
import type { Entry, TermIndex } from './term-index.js';

const mostReasons = 3;

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

/** The words that add most to the similarity, the strongest first. A bare number or a common word explains nothing. */
function sharedTerms<R extends Read>(current: Entry<R>, candidate: Entry<R>, index: TermIndex<R>): string[] {
  const shares: { word: string; share: number }[] = [];
  for (const [term, weight] of current.weights) {
    const other = candidate.weights.get(term);
    if (other === undefined || index.isCommon(term) || !/\p{L}/u.test(term.word)) continue;
    shares.push({ word: term.word, share: weight * other * index.rarity(term) ** 2 });
  }
  return shares.sort((a, b) => b.share - a.share).map(({ word }) => word);
}
