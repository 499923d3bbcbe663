import type { Bag } from './bags.js';

/** A bag in an index: where in the index its terms stand, in reading order. */
export interface Entry {
  /** Number in the index; −1 of an entry that is only compared with those in it. */
  readonly place: number;
  readonly start: number;
  readonly end: number;
}

/** The places of the entries that have a term, and how often each counts it: from `starts[term]` to `starts[term + 1]`. */
export interface Postings {
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly counts: Int32Array;
}

/** Similarities by place; what stands at a place without an entry is 0. */
export type Similarities = Float64Array;

/** Entries that a collection counts as having, however many there are. */
const collection = 1000;

/** A term of more entries weighs nothing: it would add a thousandth of what a rare one does, and be most of the work. */
const mostEntries = 1500;

const weights: number[] = [];

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
  // The terms of all entries, one entry after the other, and how often it counts each.
  readonly #terms: number[] = [];
  readonly #counts: number[] = [];
  // By term: the entries that have it, and where it was last seen among the terms of one.
  readonly #frequencies: number[] = [];
  readonly #positions: number[] = [];
  readonly #entries: (Entry | undefined)[] = [];
  #size = 0;
  /** Where the terms of the entries end; after them stand those of the last passing one. */
  #end = 0;
  // Worked out when asked for, until an entry comes or goes.
  #postings: Postings | null = null;
  #norms: (number | undefined)[] = [];
  /** The entry whose terms all have their positions; one is mostly compared with many. */
  #seen: Entry | null = null;

  /** Puts a bag at a place where none is. */
  add(place: number, bag: Bag): Entry {
    const entry = this.#entryOf(place, bag);
    this.#end = entry.end;
    this.#entries[place] = entry;
    this.#count(entry, 1);
    this.#resized(1);
    return entry;
  }

  remove(entry: Entry): void {
    this.#count(entry, -1);
    this.#entries[entry.place] = undefined;
    this.#resized(-1);
  }

  /** An entry to compare with those of the index, without being one of them. It is good until the next is made. */
  entryFor(bag: Bag): Entry {
    return this.#entryOf(-1, bag);
  }

  /** The cosine between this entry and each of the index: 0 to 1. */
  cosines(entry: Entry): Similarities {
    const cosines = new Float64Array(this.#entries.length);
    const products = this.#products(entry);
    const own = this.norm(entry);
    for (let place = 0; place < products.length; place += 1) {
      const product = products[place]!;
      if (product) cosines[place] = this.#cosine(product, own * this.norm(this.#entries[place]!));
    }
    return cosines;
  }

  /** The cosine between two entries. */
  cosine(a: Entry, b: Entry): number {
    const product = this.#product(a, b);
    return product && this.#cosine(product, this.norm(a) * this.norm(b));
  }

  /**
   * Whether any of `others`, all of this index, is closer to an entry than `threshold`. Only those are looked at
   * that share one of its strongest terms: without any of them the cosine cannot be above what the rest amounts to.
   */
  hasCloserThan(threshold: number, entry: Entry, others: ReadonlySet<number>): boolean {
    if (!others.size) return false;
    const { starts, places } = this.postings;
    let needed = (1 - threshold ** 2) * this.norm(entry) ** 2;
    const looked = new Set<number>();
    const strongestFirst = this.termsOf(entry)
      .map(({ term, count }) => ({ term, square: count * this.weight(term) }))
      .sort((one, other) => other.square - one.square);
    for (const { term, square } of strongestFirst) {
      for (let at = starts[term]!; at < starts[term + 1]!; at += 1) {
        const place = places[at]!;
        if (!others.has(place) || place === entry.place || looked.has(place)) continue;
        looked.add(place);
        if (this.cosine(entry, this.#entries[place]!) > threshold) return true;
      }
      needed -= square;
      if (needed < 0) return false;
    }
    return false;
  }

  /** The terms of an entry in reading order, and how often each counts. */
  termsOf({ start, end }: Entry): { term: number; count: number }[] {
    return Array.from({ length: end - start }, (_, at) => ({
      term: this.#terms[start + at]!,
      count: this.#counts[start + at]!,
    }));
  }

  /** How often both entries count each term that they share, in the order of the first. */
  shared(a: Entry, b: Entry): { term: number; counts: readonly [number, number] }[] {
    return this.termsOf(a).flatMap(({ term, count }) => {
      const other = this.#countIn(b, term);
      return other ? [{ term, counts: [count, other] as const }] : [];
    });
  }

  /** All that an entry counts, together. */
  lengthOf({ start, end }: Entry): number {
    let length = 0;
    for (let at = start; at < end; at += 1) length += this.#counts[at]!;
    return length;
  }

  /** Entries that have a term. */
  frequency(term: number): number {
    return this.#frequencies[term] ?? 0;
  }

  /** The square of the rarity of a term. One that no entry has is as rare as that of one. */
  weight(term: number): number {
    return weightIn(this.#frequencies[term] || 1);
  }

  /** Whether a term is in so many entries that it says little about any. */
  isCommon(term: number): boolean {
    const entries = this.frequency(term);
    return entries > 2 && entries > this.#size / 2;
  }

  /** Length of an entry's vector. */
  norm(entry: Entry): number {
    const known = entry.place < 0 ? undefined : this.#norms[entry.place];
    if (known !== undefined) return known;
    const terms = this.#terms;
    const counts = this.#counts;
    const frequencies = this.#frequencies;
    let sum = 0;
    for (let at = entry.start; at < entry.end; at += 1)
      sum += counts[at]! * weightIn(frequencies[terms[at]!] || 1);
    const norm = Math.sqrt(sum);
    if (entry.place >= 0) this.#norms[entry.place] = norm;
    return norm;
  }

  get postings(): Postings {
    return (this.#postings ??= this.#sorted());
  }

  #entryOf(place: number, bag: Bag): Entry {
    const terms = this.#terms;
    const counts = this.#counts;
    const positions = this.#positions;
    const start = (terms.length = counts.length = this.#end);
    for (const { terms: added, times } of bag)
      for (let index = 0; index < added.length; index += 1) {
        const term = added[index]!;
        while (positions.length <= term) positions.push(-1);
        const at = positions[term]!;
        if (at >= start && terms[at] === term) counts[at]! += times;
        else {
          positions[term] = terms.push(term) - 1;
          counts.push(times);
        }
      }
    this.#seen = null;
    return { place, start, end: terms.length };
  }

  #count({ start, end }: Entry, by: 1 | -1): void {
    const terms = this.#terms;
    const frequencies = this.#frequencies;
    while (frequencies.length < this.#positions.length) frequencies.push(0);
    for (let at = start; at < end; at += 1) frequencies[terms[at]!]! += by;
  }

  #sorted(): Postings {
    const terms = this.#terms;
    const frequencies = this.#frequencies;
    const starts = new Int32Array(frequencies.length + 1);
    let total = 0;
    for (let term = 0; term < frequencies.length; term += 1) starts[term + 1] = total += frequencies[term]!;
    const next = starts.slice();
    const places = new Int32Array(total);
    const counts = new Int32Array(total);
    for (const entry of this.#entries) {
      if (!entry) continue;
      const { place, start, end } = entry;
      for (let index = start; index < end; index += 1) {
        const at = next[terms[index]!]!++;
        places[at] = place;
        counts[at] = this.#counts[index]!;
      }
    }
    return { starts, places, counts };
  }

  /** The products of an entry's vector with each of the index. */
  #products({ start, end }: Entry): Similarities {
    const products = new Float64Array(this.#entries.length);
    const { starts, places, counts } = this.postings;
    for (let index = start; index < end; index += 1) {
      const term = this.#terms[index]!;
      const weight = this.weight(term);
      if (!weight || !this.frequency(term)) continue;
      const own = this.#counts[index]!;
      const last = starts[term + 1]!;
      for (let at = starts[term]!; at < last; at += 1)
        products[places[at]!]! += weight * Math.sqrt(own * counts[at]!);
    }
    return products;
  }

  #product(a: Entry, b: Entry): number {
    let product = 0;
    for (let at = a.start; at < a.end; at += 1) {
      const term = this.#terms[at]!;
      const other = this.#countIn(b, term);
      if (other) product += this.weight(term) * Math.sqrt(this.#counts[at]! * other);
    }
    return product;
  }

  #cosine(product: number, norms: number): number {
    return Math.min(1, product / norms);
  }

  /** How often an entry counts a term; not at all is 0. */
  #countIn(entry: Entry, term: number): number {
    const terms = this.#terms;
    const positions = this.#positions;
    const { start, end } = entry;
    if (this.#seen !== entry) for (let at = start; at < end; at += 1) positions[terms[at]!] = at;
    this.#seen = entry;
    const at = positions[term]!;
    return at >= start && at < end && terms[at] === term ? this.#counts[at]! : 0;
  }

  /** The rarity of terms has moved, and all that follows from it. */
  #resized(by: 1 | -1): void {
    this.#size += by;
    this.#postings = null;
    if (this.#norms.length) this.#norms = [];
  }
}

function weightIn(entries: number): number {
  if (entries > mostEntries) return 0;
  return (weights[entries] ??= Math.log1p(collection / (1 + entries)) ** 2);
}
