import { textOf, textsOf, type Read } from './read.js';
import { tokenise } from './tokenise.js';
import { urlIdentity } from './url-identity.js';

/** Words, and how many times each counts; one that comes again counts again. They stand in the order of the article. */
export type Bag = readonly (readonly [words: readonly string[], times: number])[];

/** The sides of an article that are compared, each by itself. */
export interface Bags {
  /** Every word; those of the title count three times, those of the tags twice. */
  words: Bag;
  /** The words it names itself by, to be compared by their pieces. */
  names: Bag;
  /** The words of its path, where many a site tells the subject; these too by their pieces. */
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

/** @param address the identity of its URL. */
export function bagsOf(read: Read, address: string): Bags {
  const words = (value: unknown) => tokenise(textOf(value).slice(0, longestText), textOf(read.lang));
  const [title, summary, text] = [words(read.title), words(read.summary), words(read.text)];
  const tags = textsOf(read.tags);
  const tagWords = words(tags.join(' '));
  const opening = summary.length ? summary : text.slice(0, openingWords);
  return {
    words: [
      [title, 3],
      [summary, 1],
      [text, 1],
      [tagWords, 2],
    ],
    names: [
      [title, 2],
      [opening, 1],
      [tagWords, 1],
    ],
    address: [[pathWords(address), 1]],
    tags: [[[...new Set(tags.map(tagIdentity))], 1]],
    links: [[[...new Set([address, ...textsOf(read.links).map(urlIdentity)])], 1]],
  };
}

/** Tags that differ in letter case or in the form of a character are one. */
export function tagIdentity(tag: string): string {
  return tag.normalize('NFKC').trim().toLowerCase();
}

/** The pieces of a word, so that 'assistent' meets 'assistentie'. */
export function piecesOf(word: string): string[] {
  const closed = `_${word}_`;
  const pieces = [closed.slice(0, pieceLength)];
  for (let end = pieceLength + 1; end <= closed.length; end += 1)
    pieces.push(closed.slice(end - pieceLength, end));
  return pieces;
}

/** The year and the day in a path tell nothing of the subject, and neither does the ending of a file. */
function pathWords(address: string): string[] {
  const path = address.replace(/[?#].*$/, '').replace(/^[^/]*\/|\.\w{2,5}$/g, '');
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
