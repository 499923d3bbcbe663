import type { Slices } from '@meepraten/article-sources';
import { textOf, type Read } from '../ranking/read.js';
import { urlIdentity } from '../ranking/url-identity.js';

/** Two texts that share so much of their words are one: a repost, or the same after a correction. */
const nearlyTheSame = 0.9;

/** Distinct words of a text about which it can be said whether another is the same: titles alone may well be alike. */
const fewestWords = 5;

/** Numbers that turn the words of a text into signatures; two texts that are one share at least one of them. */
const seeds = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/** What was read of a text; every change of the list asks for it again. */
const texts = new WeakMap<Read, Text>();

interface Text {
  /** Two entries of one address are one, and tell of it together. */
  readonly address: string;
  readonly words: ReadonlySet<number>;
  readonly signatures: readonly string[];
}

/** Reads a feed beforehand, in tasks so short that the page goes on drawing; after that `offered` takes no time. */
export async function readTexts(reads: readonly Read[], slices: Slices): Promise<void> {
  for (const read of reads) {
    textIn(read);
    urlIdentity(read.id);
    await slices.turn();
  }
}

/**
 * What of a feed may be offered in any order: nothing in another language than that of the page, and of texts that are
 * nearly the same only the first. Near copies are found by the least hashes of their words, so that the cost grows with
 * the feed and not with its square: A. Broder, On the resemblance and containment of documents (1997).
 *
 * @param known What is being read or offered already, and is not offered again.
 * @param lang Language of the page, as BCP 47; null where it is not known.
 */
export function offered<R extends Read>(
  reads: readonly R[],
  known: readonly Read[],
  lang: string | null,
): R[] {
  const seen = new Map<string, Text[]>();
  const isNew = (read: Read): boolean => {
    const text = textIn(read);
    if (text.words.size < fewestWords) return true;
    const alike = text.signatures.flatMap((signature) => seen.get(signature) ?? []);
    if (alike.some((other) => isCopy(text, other))) return false;
    for (const signature of text.signatures) {
      const others = seen.get(signature);
      if (others) others.push(text);
      else seen.set(signature, [text]);
    }
    return true;
  };
  known.forEach(isNew);
  return reads.filter((read) => isIn(lang, textOf(read.lang)) && isNew(read));
}

/** A read that does not say its language is not held to it. */
function isIn(lang: string | null, other: string): boolean {
  return !lang || !other || languageOf(lang) === languageOf(other);
}

function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0]!;
}

function isCopy(one: Text, other: Text): boolean {
  return one.address !== other.address && areNearlyTheSame(one.words, other.words);
}

function textIn(read: Read): Text {
  let text = texts.get(read);
  if (!text) texts.set(read, (text = readText(read)));
  return text;
}

function readText({ url, title, summary, text }: Read): Text {
  const found = (textOf(text) || `${title} ${textOf(summary)}`).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = Array.from(new Set(found), hashOf);
  return {
    address: urlIdentity(textOf(url)),
    words: new Set(words),
    signatures: seeds.map((seed) => `${seed} ${least(words, seed)}`),
  };
}

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function least(words: readonly number[], seed: number): number {
  let first = Infinity;
  for (let at = 0; at < words.length; at += 1) {
    const mixed = Math.imul(words[at]! ^ seed, seed | 1) >>> 0;
    if (mixed < first) first = mixed;
  }
  return first;
}

/** By Jaccard: what two sets share, of all that is in either. A few words tell of most that they are not. */
function areNearlyTheSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const both = one.size + other.size;
  let shared = Math.min(one.size, other.size);
  if (shared / (both - shared) < nearlyTheSame) return false;
  shared = one.size;
  for (const word of one) {
    if (other.has(word)) continue;
    shared -= 1;
    if (shared / (both - shared) < nearlyTheSame) return false;
  }
  return true;
}
