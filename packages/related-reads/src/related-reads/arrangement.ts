import type { Reason, RelatedRead } from '../ranking/index.js';
import type { Candidate } from './served-list.js';

export const readOrders = ['related', 'given', 'newest'] as const;

export type ReadOrder = (typeof readOrders)[number];

/** A line of the list. */
export interface Arranged {
  read: Candidate;
  reasons: readonly Reason[];
}

export interface ArrangeOptions {
  order: ReadOrder;
  /** The outcome of the ranking, best first; null where there was none. */
  ranked: readonly RelatedRead<Candidate>[] | null;
  maxItems: number;
}

/**
 * Which candidates are shown, and where. What the page was served with is chosen before what a feed adds, pinned ones
 * first and always; those chosen then stand in the order asked for. A read of the feed that is related to nothing does
 * not fill up a list of related ones.
 */
export function arrange(
  candidates: readonly Candidate[],
  { order, ranked, maxItems }: ArrangeOptions,
): Arranged[] {
  const related = new Map(ranked?.map(({ read, reasons }, rank) => [read, { rank, reasons }]));
  const place = (read: Candidate): number => {
    if (order === 'newest') return -(Date.parse(read.published ?? '') || 0);
    return order === 'related' ? (related.get(read)?.rank ?? candidates.length) : 0;
  };
  const pinnedFirst = (a: Candidate, b: Candidate) => Number(b.pinned) - Number(a.pinned);
  const servedFirst = (a: Candidate, b: Candidate) => Number(b.served) - Number(a.served);
  const inPlace = (a: Candidate, b: Candidate) => place(a) - place(b);

  const fit = candidates.filter((read) => order !== 'related' || read.served || related.has(read));
  const least = fit.filter(({ pinned }) => pinned).length;
  return fit
    .sort((a, b) => pinnedFirst(a, b) || servedFirst(a, b) || inPlace(a, b))
    .slice(0, Math.max(maxItems, least))
    .sort((a, b) => pinnedFirst(a, b) || inPlace(a, b))
    .map((read) => ({ read, reasons: related.get(read)?.reasons ?? [] }));
}

/** What is shown keeps its place and its words; only below it is there room for more. */
export function extend(shown: readonly Arranged[], wanted: readonly Arranged[]): Arranged[] {
  const urls = new Set(shown.map(({ read }) => read.url));
  const more = wanted.filter(({ read }) => !urls.has(read.url));
  return [...shown, ...more].slice(0, Math.max(shown.length, wanted.length));
}
