import { Numbers } from './numbers.js';

/** Letters in a piece of a word: four hold most stems, and are few enough to meet in compounds. */
const pieceLength = 4;

/** The pieces of words by number, as the words are, so that 'assistent' meets 'assistentie'. */
export class Pieces {
  readonly #words: Numbers;
  readonly #numbers = new Numbers();
  /** By word: words come again and again, and their pieces with them. */
  readonly #known: number[][] = [];

  constructor(words: Numbers) {
    this.#words = words;
  }

  /** The pieces of these words, one word after the other. */
  of(words: readonly number[]): number[] {
    const pieces: number[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at]!;
      pieces.push(...(this.#known[word] ??= this.#numbers.of(cut(this.#words.termOf(word)))));
    }
    return pieces;
  }
}

/** A word that is shorter than a piece is one in whole. */
function cut(word: string): string[] {
  const closed = `_${word}_`;
  const pieces = [closed.slice(0, pieceLength)];
  for (let end = pieceLength + 1; end <= closed.length; end += 1)
    pieces.push(closed.slice(end - pieceLength, end));
  return pieces;
}
