import { Numbers } from './numbers.js';
import { Pieces } from './pieces.js';
import { textOf, textsOf, type Read } from './read.js';
import { tokenise } from './tokenise.js';
import { urlIdentity } from './url-identity.js';

/**
 * Terms by their numbers, and how many times each counts; one that comes again counts again. They stand in the order of
 * the article.
 */
export type Bag = readonly { readonly terms: readonly number[]; readonly times: number }[];

/** What the terms of bags are numbered by. */
export class Terms {
  readonly words = new Numbers();
  readonly pieces = new Pieces(this.words);
  readonly tags = new Numbers();
  readonly links = new Numbers();
}

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

/** @param address the identity of its URL. */
export function bagsOf(read: Read, address: string, terms: Terms): Bags {
  const lang = textOf(read.lang);
  const words = (value: unknown) => terms.words.of(tokenise(textOf(value).slice(0, longestText), lang));
  const title = words(read.title);
  const summary = words(read.summary);
  const text = words(read.text);
  const tags = textsOf(read.tags);
  const tagWords = words(tags.join(' '));
  const opening = summary.length ? summary : text.slice(0, openingWords);
  const path = terms.words.of(pathWords(address));
  return {
    words: [
      { terms: title, times: 3 },
      { terms: summary, times: 1 },
      { terms: text, times: 1 },
      { terms: tagWords, times: 2 },
    ],
    names: [
      { terms: terms.pieces.of(title), times: 2 },
      { terms: terms.pieces.of(opening), times: 1 },
      { terms: terms.pieces.of(tagWords), times: 1 },
    ],
    address: [{ terms: terms.pieces.of(path), times: 1 }],
    tags: [{ terms: terms.tags.of([...new Set(tags.map(tagIdentity))]), times: 1 }],
    links: [
      { terms: terms.links.of([...new Set([address, ...textsOf(read.links).map(urlIdentity)])]), times: 1 },
    ],
  };
}

/** Tags that differ in letter case or in the form of a character are one. */
export function tagIdentity(tag: string): string {
  return tag.normalize('NFKC').trim().toLowerCase();
}

/** The year and the day in a path tell nothing of the subject, and neither does the ending of a file. */
function pathWords(address: string): string[] {
  const path = decoded(address.replace(/[?#].*$/, '').replace(/^[^/]*\/|\.\w{2,5}$/g, '')).toLowerCase();
  // Few addresses hold other letters, and the pattern that knows them all is dear.
  const parts = /[^\0-\x7f]/.test(path) ? path.split(/[^\p{L}\p{N}]+/u) : path.split(/[^a-z\d]+/);
  return parts.filter((word) => word && !/^\d{1,4}$/.test(word));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
