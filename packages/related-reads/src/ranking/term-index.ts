import type { Read } from './read.js';
import { termWeights } from './term-weights.js';

/** A word and the entries that contain it. */
export interface Term {
  readonly word: string;
  readonly entries: Set<Entry>;
}

/** A read and the words it contains, in reading order. */
export interface Entry<R extends Read = Read> {
  readonly read: R;
  readonly weights: ReadonlyMap<Term, number>;
}

/** What one word adds to the vector of an entry. */
interface Component {
  readonly term: Term;
  readonly rarity: number;
  readonly strength: number;
}

/**
 * Which read contains which word. Comparing a read with all others walks only the words it has, and of each only
 * the reads that have it too. Sums run in the reading order of the texts, never in the order of arrival, so that
 * a score does not depend on it, not even in its last digit.
 */
export class TermIndex<R extends Read = Read> {
  readonly #terms = new Map<string, Term>();
  readonly #entries = new Set<Entry>();
  /** By the number of entries that have a word. */
  #rarities: number[] = [];
  #norms = new WeakMap<Entry, number>();
  #components = new WeakMap<Entry, readonly Component[]>();

  add(read: R): Entry<R> {
    const entry = this.entryFor(read);
    for (const term of entry.weights.keys()) {
      this.#terms.set(term.word, term);
      term.entries.add(entry);
    }
    this.#entries.add(entry);
    this.#forgetWhatFollowed();
    return entry;
  }

  remove(entry: Entry<R>): void {
    for (const { word, entries } of entry.weights.keys()) {
      entries.delete(entry);
      if (!entries.size) this.#terms.delete(word);
    }
    this.#entries.delete(entry);
    this.#forgetWhatFollowed();
  }

  /** An entry to compare with those of the index, without being one of them. */
  entryFor(read: R): Entry<R> {
    const weights = new Map<Term, number>();
    for (const [word, weight] of termWeights(read))
      weights.set(this.#terms.get(word) ?? { word, entries: new Set() }, weight);
    return { read, weights };
  }

  /** The entries that share a word with this one, and the cosine between the two: above 0, at most 1. */
  similarities(entry: Entry<R>): Map<Entry<R>, number> {
    const products = new Map<Entry, number>();
    const norm = this.#norm(entry);
    for (const [term, weight] of entry.weights) {
      const factor = weight * this.rarity(term) ** 2;
      for (const other of term.entries)
        products.set(other, (products.get(other) ?? 0) + factor * other.weights.get(term)!);
    }
    for (const [other, product] of products)
      products.set(other, Math.min(1, product / (norm * this.#norm(other))));
    return products as Map<Entry<R>, number>;
  }

  /** Whether the cosine between two entries is above `threshold`. */
  areCloserThan(threshold: number, a: Entry<R>, b: Entry<R>): boolean {
    const scale = this.#norm(a) * this.#norm(b);
    let product = 0;
    let [restOfA, restOfB] = [this.#norm(a) ** 2, this.#norm(b) ** 2];
    for (const { term, rarity, strength } of this.#strongestFirst(a)) {
      const inB = (b.weights.get(term) ?? 0) * rarity;
      product += strength * inB;
      restOfA -= strength ** 2;
      restOfB -= inB ** 2;
      // What is left cannot add more than this (Cauchy–Schwarz): most reads are told apart within a few words.
      const atMost = product + Math.sqrt(Math.max(0, restOfA) * Math.max(0, restOfB));
      if (atMost <= threshold * scale) return false;
    }
    return product > threshold * scale;
  }

  /**
   * Whether any of `others`, all of this index, is closer to an entry than `threshold`. Only those are looked at
   * that share one of its strongest words: without any of them the cosine cannot be above what the rest amounts to.
   */
  hasCloserThan(threshold: number, entry: Entry<R>, others: ReadonlySet<Entry<R>>): boolean {
    let needed = (1 - threshold ** 2) * this.#norm(entry) ** 2;
    for (const { term, strength } of this.#strongestFirst(entry)) {
      for (const other of term.entries as Set<Entry<R>>)
        if (others.has(other) && this.areCloserThan(threshold, entry, other)) return true;
      needed -= strength ** 2;
      if (needed < 0) return false;
    }
    return false;
  }

  /** Inverse document frequency: near 0 for a word of every entry. */
  rarity({ entries }: Term): number {
    return (this.#rarities[entries.size] ??= Math.log((this.#entries.size + 1) / (entries.size + 0.5)));
  }

  /** Whether a word is in so many entries that it says little about any. */
  isCommon({ entries }: Term): boolean {
    return entries.size > 2 && entries.size > this.#entries.size / 2;
  }

  #norm(entry: Entry): number {
    let norm = this.#norms.get(entry);
    if (norm === undefined) {
      let squares = 0;
      for (const [term, weight] of entry.weights) squares += (weight * this.rarity(term)) ** 2;
      norm = Math.sqrt(squares);
      this.#norms.set(entry, norm);
    }
    return norm;
  }

  #strongestFirst(entry: Entry): readonly Component[] {
    const known = this.#components.get(entry);
    if (known) return known;
    const components = [...entry.weights].map(([term, weight]) => {
      const rarity = this.rarity(term);
      return { term, rarity, strength: weight * rarity };
    });
    components.sort((a, b) => b.strength - a.strength);
    this.#components.set(entry, components);
    return components;
  }

  /** Every word's rarity moves with every read that comes or goes. */
  #forgetWhatFollowed(): void {
    this.#rarities = [];
    this.#norms = new WeakMap();
    this.#components = new WeakMap();
  }
}
