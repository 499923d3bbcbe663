import type { Bag } from './bags.js';

/** A term, and the places of the entries that have it, with how often each counts it. */
export interface Term {
  readonly text: string;
  readonly places: number[];
  readonly counts: number[];
  /** The entry that was last made with it, and where in that one it stands: so an entry is made without a look-up. */
  lastMade: number;
  position: number;
}

/** A bag in an index: its terms in reading order, and how often each counts. */
export interface Entry {
  /** Number in the index; −1 of an entry that is only compared with those in it. */
  readonly place: number;
  readonly terms: readonly Term[];
  readonly counts: readonly number[];
}

/** What one term adds to the vector of an entry. */
interface Component {
  readonly term: Term;
  readonly rarity: number;
  readonly strength: number;
}

/** Similarities by place; what stands at a place without an entry is 0. */
export type Similarities = Float64Array;

/** Entries that a collection counts as having, however many there are. */
const collection = 1000;

/** A term of more entries weighs nothing: it would add a thousandth of what a rare one does, and be most of the work. */
const mostEntries = 1500;

/** By the number of entries that have a term. */
const rarities = Float64Array.from({ length: mostEntries + 1 }, (_, entries) =>
  Math.log1p(collection / (1 + entries)),
);

/**
 * Which entry has which term. Comparing one with all others walks only the terms it has, and of each only the entries
 * that have it too. Sums run in the reading order of the asking entry, never in the order of arrival, so that a
 * similarity does not depend on it, not even in its last digit.
 *
 * Terms weigh √count × rarity. The rarity, ln(1 + 1000 / (1 + entries with the term)), is an inverse document frequency
 * (Spärck Jones, 1972) that does not ask how many entries there are: one that comes leaves the weights of all terms that
 * it has not as they are, so that an article about something else does not change which of two others is nearer.
 */
export class TermIndex {
  readonly #cut: (word: string) => readonly string[];
  readonly #terms = new Map<string, Term>();
  /** Words come again and again, and their pieces with them. */
  readonly #termsOfWords = new Map<string, readonly Term[]>();
  #made = 0;
  readonly #entries: (Entry | undefined)[] = [];
  #size = 0;
  #norms: number[] = [];
  /** Whether anything was worked out since the last entry came or went. */
  #isAsked = false;
  #components = new WeakMap<Entry, readonly Component[]>();
  #counted: { entry: Entry; counts: ReadonlyMap<Term, number> } | null = null;

  /** @param cut the terms that a word stands for; itself by default. */
  constructor(cut: (word: string) => readonly string[] = (word) => [word]) {
    this.#cut = cut;
  }

  /** Puts a bag at a place where none is. */
  add(place: number, bag: Bag): Entry {
    const entry = this.#entryOf(place, bag);
    for (let index = 0; index < entry.terms.length; index += 1) {
      const term = entry.terms[index]!;
      term.places.push(place);
      term.counts.push(entry.counts[index]!);
    }
    this.#entries[place] = entry;
    this.#resized(1);
    return entry;
  }

  remove(entry: Entry): void {
    for (const { places, counts } of entry.terms) {
      const index = places.indexOf(entry.place);
      places.splice(index, 1);
      counts.splice(index, 1);
    }
    this.#forgetUnused(entry);
    this.#entries[entry.place] = undefined;
    this.#resized(-1);
  }

  /** An entry to compare with those of the index, without being one of them. */
  entryFor(bag: Bag): Entry {
    const entry = this.#entryOf(-1, bag);
    this.#forgetUnused(entry);
    return entry;
  }

  /** The cosine between this entry and each of the index: 0 to 1. */
  cosines(entry: Entry): Similarities {
    const products = new Float64Array(this.#entries.length);
    const own = this.norm(entry);
    for (let index = 0; index < entry.terms.length; index += 1) {
      const term = entry.terms[index]!;
      const factor = Math.sqrt(entry.counts[index]!) * this.rarity(term) ** 2;
      if (!factor) continue;
      const { places, counts } = term;
      for (let at = 0; at < places.length; at += 1) products[places[at]!]! += factor * Math.sqrt(counts[at]!);
    }
    for (let place = 0; place < products.length; place += 1)
      if (products[place])
        products[place] = Math.min(1, products[place]! / (own * this.norm(this.#entries[place]!)));
    return products;
  }

  /** The cosine between two entries. */
  cosine(a: Entry, b: Entry): number {
    const scale = this.norm(a) * this.norm(b);
    return scale && Math.min(1, this.#product(a, b) / scale);
  }

  /**
   * Whether any of `others`, all of this index, is closer to an entry than `threshold`. Only those are looked at
   * that share one of its strongest terms: without any of them the cosine cannot be above what the rest amounts to.
   */
  hasCloserThan(threshold: number, entry: Entry, others: ReadonlySet<number>): boolean {
    let needed = (1 - threshold ** 2) * this.norm(entry) ** 2;
    const looked = new Set<number>();
    for (const { term, strength } of this.#strongestFirst(entry)) {
      for (const place of term.places) {
        if (!others.has(place) || place === entry.place || looked.has(place)) continue;
        looked.add(place);
        if (this.cosine(entry, this.#entries[place]!) > threshold) return true;
      }
      needed -= strength ** 2;
      if (needed < 0) return false;
    }
    return false;
  }

  /** Inverse document frequency: near 0 for a term of every entry. */
  rarity({ places }: Term): number {
    const entries = places.length || 1;
    return entries > mostEntries ? 0 : rarities[entries]!;
  }

  /** Whether a term is in so many entries that it says little about any. */
  isCommon({ places }: Term): boolean {
    return places.length > 2 && places.length > this.#size / 2;
  }

  /** Length of an entry's vector. */
  norm(entry: Entry): number {
    this.#isAsked = true;
    const known = entry.place < 0 ? undefined : this.#norms[entry.place];
    if (known !== undefined) return known;
    const norm = Math.sqrt(
      entry.terms.reduce((sum, term, index) => sum + entry.counts[index]! * this.rarity(term) ** 2, 0),
    );
    if (entry.place >= 0) this.#norms[entry.place] = norm;
    return norm;
  }

  #entryOf(place: number, bag: Bag): Entry {
    const terms: Term[] = [];
    const counts: number[] = [];
    const making = (this.#made += 1);
    for (const [words, times] of bag)
      for (const word of words)
        for (const term of this.#termsOf(word))
          if (term.lastMade === making) counts[term.position]! += times;
          else {
            term.lastMade = making;
            term.position = counts.push(times) - 1;
            terms.push(term);
          }
    return { place, terms, counts };
  }

  #termsOf(word: string): readonly Term[] {
    let terms = this.#termsOfWords.get(word);
    if (!terms) this.#termsOfWords.set(word, (terms = this.#cut(word).map(this.#termOf)));
    return terms;
  }

  readonly #termOf = (text: string): Term => {
    let term = this.#terms.get(text);
    if (!term) this.#terms.set(text, (term = { text, places: [], counts: [], lastMade: 0, position: 0 }));
    return term;
  };

  /** Terms that no entry of the index has. */
  #forgetUnused({ terms }: Entry): void {
    const unused = terms.filter(({ places }) => !places.length);
    for (const { text } of unused) this.#terms.delete(text);
    if (unused.length) this.#termsOfWords.clear();
  }

  #product(a: Entry, b: Entry): number {
    const counts = this.#countsOf(b);
    let product = 0;
    for (let at = 0; at < a.terms.length; at += 1) {
      const term = a.terms[at]!;
      const other = counts.get(term);
      if (other) product += Math.sqrt(a.counts[at]! * other) * this.rarity(term) ** 2;
    }
    return product;
  }

  /** Kept for the last one asked for: one is mostly compared with many. */
  #countsOf(entry: Entry): ReadonlyMap<Term, number> {
    if (this.#counted?.entry !== entry)
      this.#counted = { entry, counts: new Map(entry.terms.map((term, at) => [term, entry.counts[at]!])) };
    return this.#counted.counts;
  }

  #strongestFirst(entry: Entry): readonly Component[] {
    const known = this.#components.get(entry);
    if (known) return known;
    const components = entry.terms.map((term, index) => {
      const rarity = this.rarity(term);
      return { term, rarity, strength: Math.sqrt(entry.counts[index]!) * rarity };
    });
    components.sort((a, b) => b.strength - a.strength);
    this.#components.set(entry, components);
    return components;
  }

  /** The rarity of terms has moved, and all that follows from it. */
  #resized(by: 1 | -1): void {
    this.#size += by;
    if (!this.#isAsked) return;
    this.#isAsked = false;
    this.#norms = [];
    this.#components = new WeakMap();
  }
}
