import { createHmac, type KeyObject } from 'node:crypto';
import { foldedWords } from './word-list.js';

const wordsInShingle = 3;
const sketchSize = 32;
const hashLength = 8;

// Below that, different people write the same: "Gefeliciteerd met je boek!".
const fewestWords = 10;

/**
 * A sketch of a text: the smallest keyed hashes of its groups of three words. Enough to tell how alike two texts
 * are, and too little to read either. Empty for a text that is too short to say anything of its writer.
 *
 * Source: A. Z. Broder, "On the resemblance and containment of documents", 1997, section 3 (bottom-k sketches).
 */
export function textPrint(key: KeyObject, text: string): string {
  const words = foldedWords(text);
  if (words.length < fewestWords) return '';
  const hashes = new Set<string>();
  for (let start = 0; start + wordsInShingle <= words.length; start += 1) {
    const shingle = words.slice(start, start + wordsInShingle).join(' ');
    hashes.add(createHmac('sha256', key).update(shingle).digest('hex').slice(0, hashLength));
  }
  return [...hashes].toSorted().slice(0, sketchSize).join('');
}

/** How alike two texts are by their sketches: 0 not at all, 1 wholly. */
export function resemblance(one: string, other: string): number {
  if (one === '' || other === '') return 0;
  const size = Math.max(one.length, other.length) / hashLength;
  let [at, otherAt, seen, common] = [0, 0, 0, 0];
  // Both are sorted: one walk along them meets the smallest hashes of both texts together, in order.
  for (; seen < size && (at < one.length || otherAt < other.length); seen += 1) {
    const ours = one.slice(at, at + hashLength) || afterAll;
    const theirs = other.slice(otherAt, otherAt + hashLength) || afterAll;
    if (ours === theirs) common += 1;
    if (ours <= theirs) at += hashLength;
    if (theirs <= ours) otherAt += hashLength;
  }
  return common / seen;
}

const afterAll = '~';
