import { createHmac } from 'node:crypto';
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
export function textPrint(key: Buffer, text: string): string {
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
  const [ours, theirs] = [new Set(hashesOf(one)), new Set(hashesOf(other))];
  const size = Math.min(sketchSize, Math.max(ours.size, theirs.size));
  const smallest = [...new Set([...ours, ...theirs])].toSorted().slice(0, size);
  return smallest.filter((hash) => ours.has(hash) && theirs.has(hash)).length / smallest.length;
}

function hashesOf(print: string): string[] {
  return Array.from({ length: print.length / hashLength }, (_, index) =>
    print.slice(index * hashLength, (index + 1) * hashLength),
  );
}
