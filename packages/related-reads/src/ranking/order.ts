import type { Read } from './read.js';
import type { IndexedRead } from './read-index.js';

/** A candidate on its way into the list. */
export interface Scored<R extends Read = Read> {
  readonly entry: IndexedRead<R>;
  readonly score: number;
}

/** Best first; of equals the newer, then the one whose address comes first. Reads without a date come last. */
export function inOrder(a: Scored, b: Scored): number {
  if (a.score !== b.score) return b.score - a.score;
  const [one, other] = [a.entry, b.entry];
  return (
    Math.sign((other.identity.time ?? -Number.MAX_VALUE) - (one.identity.time ?? -Number.MAX_VALUE)) ||
    byUnits(one.identity.address, other.identity.address) ||
    byUnits(one.read.url, other.read.url) ||
    byUnits(one.read.id, other.read.id)
  );
}

/** By code units: a collation would differ from machine to machine. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
