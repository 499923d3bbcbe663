import { bagsOf, Terms, type Bag, type Bags } from './bags.js';
import { bm25 } from './bm25.js';
import { identityOf, type Identity } from './identity.js';
import type { Read } from './read.js';
import { TermIndex, type Entry, type Similarities } from './term-index.js';

/** An article with what is compared of it. */
export interface IndexedRead<R extends Read = Read> {
  readonly read: R;
  /** Number in the index; −1 of a read that is only compared with those in it. */
  readonly place: number;
  sides: Readonly<Record<keyof Bags, Entry>>;
  readonly identity: Identity;
}

/** How like a read the others are, by place: 0 to 1. */
export interface Likenesses {
  /** By their words alone. */
  readonly cosines: Similarities;
  /** By all sides together. */
  readonly likenesses: Similarities;
}

/**
 * What each side adds to the likeness of two articles, beside 1 for the cosine of all words. Chosen by the tuned half of
 * the labelled set, and by see-also links of documentation in Dutch and English; all stand on a plateau, where twice or
 * half as much changes the outcome by a point at most.
 */
const weights = { bm25: 0.8, names: 0.4, address: 0.3, tags: 0.3, links: 0.4 };
const allWeights = 1 + Object.values(weights).reduce((sum, weight) => sum + weight, 0);

/** Some pieces of words are shared by chance: a cosine of no more than this is no relation by itself. */
const chanceOfPieces = 0.15;

/** Nearest articles that tell how crowded it is around one. */
const neighbours = 5;

/** How near they may be before it counts: the cosine of two articles on one subject. */
const ordinaryNearness = 0.4;

/** Reads that may be gone before the room of their words is wanted back. */
const mostGone = 1000;

/** Articles side by side, and how like each other they are. */
export class ReadIndex<R extends Read = Read> {
  #terms = new Terms();
  #indexes = newIndexes();
  readonly #places: (IndexedRead<R> | undefined)[] = [];
  readonly #free: number[] = [];
  /** Words, by place. */
  readonly #lengths: number[] = [];
  #crowding: (number | undefined)[] = [];
  /** Reads that were removed or only compared, whose words still have their numbers. */
  #gone = 0;

  get words(): TermIndex {
    return this.#indexes.words;
  }

  add(read: R): IndexedRead<R> {
    const place = this.#free.pop() ?? this.#places.length;
    const identity = identityOf(read);
    const indexed = { read, place, identity, sides: this.#sidesAt(place, read, identity) };
    this.#places[place] = indexed;
    this.#lengths[place] = this.words.lengthOf(indexed.sides.words);
    this.#crowding = [];
    return indexed;
  }

  remove({ place, sides }: IndexedRead<R>): void {
    for (const side of sidesOf(sides)) this.#indexes[side].remove(sides[side]);
    this.#places[place] = undefined;
    this.#lengths[place] = 0;
    this.#free.push(place);
    this.#crowding = [];
    this.#left();
  }

  /** A read to compare with those of the index, without being one of them. */
  entryFor(read: R): IndexedRead<R> {
    this.#left();
    const identity = identityOf(read);
    const sides = this.#sides(read, identity, (side, bag) => this.#indexes[side].entryFor(bag));
    return { read, place: -1, identity, sides };
  }

  /**
   * How like a read the others of the index are. What it shares nothing with is at 0, and so is the read itself. Yields
   * after each side.
   */
  *likening({ place: own, sides }: IndexedRead<R>): Generator<void, Likenesses> {
    const cosines = this.#cosines(sides.words);
    yield;
    const named = this.#indexes.names.cosines(sides.names);
    yield;
    const tagged = this.#indexes.tags.cosines(sides.tags);
    const linked = this.#indexes.links.cosines(sides.links);
    const likenesses = cosines.slice();
    add(likenesses, weights.bm25, bm25(this.words, sides.words, this.#lengths));
    yield;
    add(likenesses, weights.names, named);
    add(likenesses, weights.address, this.#indexes.address.cosines(sides.address));
    add(likenesses, weights.tags, tagged);
    add(likenesses, weights.links, linked);
    for (let place = 0; place < likenesses.length; place += 1) {
      const isRelated = cosines[place] || tagged[place] || linked[place] || named[place]! > chanceOfPieces;
      likenesses[place] = isRelated && place !== own ? likenesses[place]! / allWeights : 0;
    }
    return { cosines, likenesses };
  }

  /** The word of a number that `words` knows. */
  wordAt(term: number): string {
    return this.#terms.words.termOf(term);
  }

  /** The read at a place where one is. */
  at(place: number): IndexedRead<R> {
    return this.#places[place]!;
  }

  /**
   * How much a likeness to this read tells, above 0, at most 1: little where many texts are near it. (A correction of
   * hubness, as in CSLS of Conneau et al., 2018: what is like everything is next to nothing in particular.)
   */
  distinctness({ place, sides }: IndexedRead<R>): number {
    this.#crowding[place] ??= this.#crowdingAt(place, this.words.cosines(sides.words));
    return ordinaryNearness / (ordinaryNearness + this.#crowding[place]);
  }

  /** The cosine of all words; what it tells of the crowd around the read is kept, for it is dear. */
  #cosines(entry: Entry): Similarities {
    const cosines = this.words.cosines(entry);
    if (entry.place >= 0) this.#crowding[entry.place] ??= this.#crowdingAt(entry.place, cosines);
    return cosines;
  }

  #crowdingAt(own: number, cosines: Similarities): number {
    // The nearest, the farthest of them first.
    const nearest = Array.from({ length: neighbours }, () => 0);
    for (let place = 0; place < cosines.length; place += 1) {
      const cosine = cosines[place]!;
      if (place === own || cosine <= nearest[0]!) continue;
      let at = 0;
      for (; at + 1 < neighbours && nearest[at + 1]! < cosine; at += 1) nearest[at] = nearest[at + 1]!;
      nearest[at] = cosine;
    }
    return nearest.reduce((sum, cosine) => sum + cosine, 0) / neighbours;
  }

  #sidesAt(place: number, read: R, identity: Identity): IndexedRead['sides'] {
    return this.#sides(read, identity, (side, bag) => this.#indexes[side].add(place, bag));
  }

  #sides(
    read: R,
    { address }: Identity,
    entryOf: (side: keyof Bags, bag: Bag) => Entry,
  ): IndexedRead['sides'] {
    const bags = bagsOf(read, address, this.#terms);
    return {
      words: entryOf('words', bags.words),
      names: entryOf('names', bags.names),
      address: entryOf('address', bags.address),
      tags: entryOf('tags', bags.tags),
      links: entryOf('links', bags.links),
    };
  }

  /** Begins anew with the reads that are there when more are gone, so that the index does not grow for ever. */
  #left(): void {
    this.#gone += 1;
    if (this.#gone < mostGone + this.#places.length) return;
    this.#gone = 0;
    this.#terms = new Terms();
    this.#indexes = newIndexes();
    for (const indexed of this.#places)
      if (indexed) indexed.sides = this.#sidesAt(indexed.place, indexed.read, indexed.identity);
  }
}

function newIndexes(): Record<keyof Bags, TermIndex> {
  return {
    words: new TermIndex(),
    names: new TermIndex(),
    address: new TermIndex(),
    tags: new TermIndex(),
    links: new TermIndex(),
  };
}

function add(sums: Similarities, weight: number, similarities: Similarities): void {
  for (let place = 0; place < sums.length; place += 1) sums[place]! += weight * similarities[place]!;
}

function sidesOf(sides: Readonly<Record<keyof Bags, Entry>>): (keyof Bags)[] {
  return Object.keys(sides) as (keyof Bags)[];
}
