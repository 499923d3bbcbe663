import { tagIdentity } from './bags.js';
import { functionWords } from './function-words.js';
import { textOf, textsOf, type Read, type Reason } from './read.js';
import type { IndexedRead, ReadIndex } from './read-index.js';
import { tokenise } from './tokenise.js';
import { urlIdentity } from './url-identity.js';

const mostReasons = 3;

/** Share of the whole similarity: a word that adds less is one of many, and explains nothing by itself. */
const leastShare = 0.04;

/** Letters: shorter words are nearly all function words. */
const shortestTelling = 5;

/** Why two reads belong together: a link, the tags they share, as the candidate spells them, then the strongest words. */
export function reasonsFor(current: IndexedRead, candidate: IndexedRead, index: ReadIndex): Reason[] {
  const tags = sharedTags(current.read, candidate.read);
  const known = new Set(tags.map(tagIdentity));
  const terms = sharedTerms(current, candidate, index).filter((word) => !known.has(word));
  const reasons: Reason[] = [
    ...linksBetween(current.read, candidate.read).map((value): Reason => ({ kind: 'link', value })),
    ...tags.map((value): Reason => ({ kind: 'tag', value })),
    ...terms.map((value): Reason => ({ kind: 'term', value })),
  ];
  return reasons.slice(0, mostReasons);
}

/** The address that one of the two has a link to: the candidate's own, else that of the current read. */
function linksBetween(current: Read, candidate: Read): string[] {
  const leads = (from: Read, to: Read) => {
    const address = urlIdentity(textOf(to.url));
    return textsOf(from.links).some((link) => urlIdentity(link) === address);
  };
  if (leads(current, candidate)) return [candidate.url];
  return leads(candidate, current) ? [current.url] : [];
}

function sharedTags(current: Read, candidate: Read): string[] {
  const own = new Set(textsOf(current.tags).map(tagIdentity));
  return textsOf(candidate.tags).filter((tag) => own.delete(tagIdentity(tag)));
}

/**
 * The words that add most to the similarity, the strongest first, out of those that one of the two names itself by:
 * in a small collection any word of the running text may be rare by chance.
 */
function sharedTerms(current: IndexedRead, candidate: IndexedRead, index: ReadIndex): string[] {
  const naming = new Set([...namingWords(current.read), ...namingWords(candidate.read)]);
  const { words } = index;
  const shares: { word: string; share: number }[] = [];
  let total = 0;
  for (const { term, counts } of words.shared(current.sides.words, candidate.sides.words)) {
    const share = Math.sqrt(counts[0] * counts[1]) * words.weight(term);
    total += share;
    const word = index.wordAt(term);
    if (!words.isCommon(term) && naming.has(word)) shares.push({ word, share });
  }
  const telling = shares.filter(({ share }) => share >= leastShare * total);
  return telling.sort((a, b) => b.share - a.share).map(({ word }) => word);
}

function namingWords({ title, summary, lang }: Read): string[] {
  const words = tokenise(`${textOf(title)} ${textOf(summary)}`, textOf(lang));
  return words.filter(
    (word) => word.length >= shortestTelling && /\p{L}/u.test(word) && !functionWords.has(word),
  );
}
