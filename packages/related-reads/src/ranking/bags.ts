import { textOf, textsOf, type Read } from './read.js';
import { tokenise } from './tokenise.js';
import { urlIdentity } from './url-identity.js';

/** Terms, and how many times each counts. They stand in the order in which the article has them. */
export type Bag = Map<string, number>;

/** The sides of an article that are compared, each by itself. */
export interface Bags {
  /** Every word; those of the title count three times, those of the tags twice. */
  words: Bag;
  /** Pieces of the words it names itself by, so that 'assistent' meets 'assistentie'. */
  names: Bag;
  /** Pieces of its path, where many a site tells the subject. */
  address: Bag;
  tags: Bag;
  /** What it links to, and itself: two that share a link have it in common, and so have the two ends of one. */
  links: Bag;
}

/** UTF-16 units of a text that are read: some thousand words tell what it is about, and indexing it stays short. */
const longestText = 30_000;

/** Words of the text that stand in for a summary. */
const openingWords = 40;

/** Letters in a piece of a word: four hold most stems, and are few enough to meet in compounds. */
const pieceLength = 4;

export function bagsOf(read: Read): Bags {
  const words = (value: unknown) => tokenise(textOf(value).slice(0, longestText), textOf(read.lang));
  const [title, summary, text] = [words(read.title), words(read.summary), words(read.text)];
  const tags = textsOf(read.tags);
  const tagWords = words(tags.join(' '));
  return {
    words: bagOf([title, 3], [summary, 1], [text, 1], [tagWords, 2]),
    names: bagOf(
      [pieces(title), 2],
      [pieces(summary.length ? summary : text.slice(0, openingWords)), 1],
      [pieces(tagWords), 1],
    ),
    address: bagOf([pieces(pathWords(textOf(read.url))), 1]),
    tags: bagOf([[...new Set(tags.map(tagIdentity))], 1]),
    links: bagOf([[...new Set([textOf(read.url), ...textsOf(read.links)].map(urlIdentity))], 1]),
  };
}

/** Tags that differ in letter case or in the form of a character are one. */
export function tagIdentity(tag: string): string {
  return tag.normalize('NFKC').trim().toLowerCase();
}

function bagOf(...parts: [terms: readonly string[], times: number][]): Bag {
  const bag: Bag = new Map();
  for (const [terms, times] of parts) for (const term of terms) bag.set(term, (bag.get(term) ?? 0) + times);
  return bag;
}

function pieces(words: readonly string[]): string[] {
  const all: string[] = [];
  for (const word of words) {
    const closed = `_${word}_`;
    const last = Math.max(0, closed.length - pieceLength);
    for (let start = 0; start <= last; start += 1) all.push(closed.slice(start, start + pieceLength));
  }
  return all;
}

/** The year and the day in a path tell nothing of the subject, and neither does the ending of a file. */
function pathWords(url: string): string[] {
  const path = urlIdentity(url)
    .replace(/[?#].*$/, '')
    .replace(/^[^/]*\/|\.\w{2,5}$/g, '');
  return decoded(path)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !/^\d{1,4}$/.test(word));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
