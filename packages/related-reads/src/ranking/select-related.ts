import type { Read, RelatedRead } from './read.js';
import { reasonsFor } from './reasons.js';
import type { Entry, TermIndex } from './term-index.js';
import { urlIdentity } from './url-identity.js';

export interface SelectOptions {
  /** Longest list; no limit by default. */
  maxItems?: number | undefined;
  /** Only what scores above this, from 0 (default: any word in common) to 1. */
  minScore?: number | undefined;
}

/** Above this cosine two texts count as one. */
const nearlyTheSame = 0.95;

/**
 * The entries related to the current one, best first. Left out: the current read itself, by id, URL or text; all
 * but the best of several with one id, URL or text; reads in another language.
 */
export function selectRelated<R extends Read>(
  index: TermIndex<R>,
  current: Entry<R>,
  { maxItems = Infinity, minScore = 0 }: SelectOptions = {},
): RelatedRead<R>[] {
  const taken = new Set<Entry<R>>();
  const keys = new Set(keysOf(current.read));
  const related: RelatedRead<R>[] = [];
  for (const { entry, score } of ranked(index.similarities(current))) {
    if (related.length >= maxItems || score <= minScore) break;
    if (!speakTheSame(entry.read, current.read) || keysOf(entry.read).some((key) => keys.has(key))) continue;
    if (index.areCloserThan(nearlyTheSame, entry, current)) continue;
    if (index.hasCloserThan(nearlyTheSame, entry, taken)) continue;
    taken.add(entry);
    for (const key of keysOf(entry.read)) keys.add(key);
    related.push({ read: entry.read, score, reasons: reasonsFor(current, entry, index) });
  }
  return related;
}

/** Best first; of equals the newer, then the one whose address comes first. */
function ranked<R extends Read>(similarities: Map<Entry<R>, number>): { entry: Entry<R>; score: number }[] {
  return [...similarities]
    .map(([entry, score]) => ({ entry, score, time: timeOf(entry.read), url: urlIdentity(entry.read.url) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.time - a.time ||
        inOrder(a.url, b.url) ||
        inOrder(a.entry.read.url, b.entry.read.url) ||
        inOrder(a.entry.read.id, b.entry.read.id),
    );
}

function keysOf({ id, url }: Read): string[] {
  return [`id ${id}`, `url ${urlIdentity(url)}`];
}

/** Reads that do not say their language are not held to it. Dutch of Belgium is Dutch. */
function speakTheSame({ lang: a }: Read, { lang: b }: Read): boolean {
  return !a || !b || primary(a) === primary(b);
}

function primary(lang: string): string {
  return lang.toLowerCase().split(/[-_]/)[0]!;
}

/** Reads without a date come last. */
function timeOf({ published }: Read): number {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? -Number.MAX_VALUE : time;
}

/** By code units: a collation would differ from machine to machine. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
