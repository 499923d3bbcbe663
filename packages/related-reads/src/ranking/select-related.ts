import { bestFirst } from './best-first.js';
import { diversified } from './diversify.js';
import { keysOf, speakTheSame } from './identity.js';
import { inOrder, type Scored } from './order.js';
import type { Read, RelatedRead } from './read.js';
import type { IndexedRead, Likenesses, ReadIndex } from './read-index.js';
import { reasonsFor } from './reasons.js';
import { aged } from './recency.js';
import { urlIdentity } from './url-identity.js';

export interface SelectOptions {
  /** Longest list; no limit by default. */
  maxItems?: number | undefined;
  /** Only what scores above this, from 0 (default: anything in common) to 1. */
  minScore?: number | undefined;
  /** How much a read is held back for being like one above it, from 0 (not at all) to 1; 0.15 by default. */
  diversity?: number | undefined;
  /** A read so many days older than the newest counts for half. Without it, age does not count. */
  halfLifeDays?: number | undefined;
  /** Only reads that are not newer than the current one, for lists that must not move when something new appears. */
  onlyOlder?: boolean | undefined;
  /** Reads in other languages too. */
  anyLanguage?: boolean | undefined;
  /** Ids and URLs that are never offered. */
  exclude?: Iterable<string> | undefined;
}

/** Above this cosine two texts count as one. */
const nearlyTheSame = 0.95;

/** So many of the best are weighed against each other; those after them keep their order. */
const contenders = 20;

/**
 * The entries related to the current one, best first; yields after each step of the work. Left out: the current read
 * itself, by id, URL or text; all but the best of several with one id, URL or text; reads in another language; what is
 * excluded.
 */
export function* selecting<R extends Read>(
  index: ReadIndex<R>,
  current: IndexedRead<R>,
  options: SelectOptions = {},
): Generator<void, RelatedRead<R>[]> {
  const maxItems = orElse(options.maxItems, Infinity);
  const minScore = orElse(options.minScore, 0);
  const offered = candidatesFor(index, current, yield* index.likening(current), options);
  const first: Scored<R>[] = [];
  for (const { entry, score } of taken(offered, contenders)) {
    first.push({ entry, score: score * index.distinctness(entry) });
    yield;
  }
  first.sort(inOrder);

  const related: RelatedRead<R>[] = [];
  const isNew = onceOnly(index);
  const choose = (entry: IndexedRead<R>, score: number) =>
    related.push({ read: entry.read, score, reasons: reasonsFor(current, entry, index) });
  const likeness = (a: Scored<R>, b: Scored<R>) =>
    index.words.cosine(a.entry.sides.words, b.entry.sides.words);
  const diversity = orElse(options.diversity, 0.15);
  for (const { candidate, worth } of diversified(first, diversity, likeness, ({ entry }) => isNew(entry))) {
    if (related.length >= maxItems || worth <= minScore) break;
    choose(candidate.entry, worth);
    yield;
  }
  for (const { entry, score } of offered) {
    const worth = Math.min(score, related.at(-1)?.score ?? 1);
    if (related.length >= maxItems || worth <= minScore) break;
    if (isNew(entry)) choose(entry, worth);
    yield;
  }
  return related;
}

/** What may be offered, best first. */
function* candidatesFor<R extends Read>(
  index: ReadIndex<R>,
  current: IndexedRead<R>,
  { cosines, likenesses }: Likenesses,
  { halfLifeDays, onlyOlder, anyLanguage, exclude = [] }: SelectOptions,
): Generator<Scored<R>> {
  const own = current.identity;
  const barred = new Set(own.keys);
  for (const one of exclude) for (const key of keysOf(one, urlIdentity(one))) barred.add(key);
  const mayFollow = ({ identity, place }: IndexedRead<R>): boolean =>
    cosines[place]! <= nearlyTheSame &&
    (anyLanguage || speakTheSame(identity, own)) &&
    !(onlyOlder && own.time !== null && (identity.time ?? own.time) > own.time) &&
    !identity.keys.some((key) => barred.has(key));
  const scores = halfLifeDays ? aged(likenesses, index, halfLifeDays) : likenesses;
  for (const places of bestFirst(scores, 2 * contenders))
    yield* places
      .map((place) => ({ entry: index.at(place), score: scores[place]! }))
      .filter(({ entry }) => mayFollow(entry))
      .sort(inOrder);
}

/** Tells of each entry in turn whether none before it has its id, its URL or nearly its text. */
function onceOnly<R extends Read>(index: ReadIndex<R>): (entry: IndexedRead<R>) => boolean {
  const keys = new Set<string>();
  const places = new Set<number>();
  return (entry) => {
    if (entry.identity.keys.some((key) => keys.has(key))) return false;
    if (index.words.hasCloserThan(nearlyTheSame, entry.sides.words, places)) return false;
    places.add(entry.place);
    for (const key of entry.identity.keys) keys.add(key);
    return true;
  };
}

/** The next items, so many at most; the rest can still be had. */
function taken<T>(items: Iterator<T, void>, count: number): T[] {
  const list: T[] = [];
  while (list.length < count) {
    const next = items.next();
    if (next.done) break;
    list.push(next.value);
  }
  return list;
}

/** Options come from attributes and command lines too. */
function orElse(value: number | undefined, otherwise: number): number {
  return typeof value === 'number' && !Number.isNaN(value) ? value : otherwise;
}
