import type { Entry, Similarities, TermIndex } from './term-index.js';

/** How soon more of the same word stops adding anything. */
const k1 = 2;

/** How much a long text is held to be long because it tells more than one thing: 0 not at all, 1 entirely. */
const b = 0.9;

/** Words of an article of ordinary length. The mean of a collection would move with each article that comes. */
const ordinaryLength = 250;

/**
 * Okapi BM25 with all words of an article as the query (Robertson and Zaragoza, 2009), by place, as a share of what the
 * article scores against itself. Unlike the cosine it does not hold the words against a text that it does not share.
 */
export function bm25(index: TermIndex, entry: Entry, lengths: readonly number[]): Similarities {
  const scores = new Float64Array(lengths.length);
  const { starts, places, counts } = index.postings;
  const whole = index.lengthOf(entry);
  let most = 0;
  for (const { term, count } of index.termsOf(entry)) {
    const weight = (1 + Math.log(count)) * index.weight(term);
    if (!weight) continue;
    most += weight * saturated(count, whole);
    if (!index.frequency(term)) continue;
    const end = starts[term + 1]!;
    for (let at = starts[term]!; at < end; at += 1) {
      const place = places[at]!;
      scores[place]! += weight * saturated(counts[at]!, lengths[place]!);
    }
  }
  return most ? scores.map((score) => Math.min(1, score / most)) : scores;
}

function saturated(count: number, length: number): number {
  return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / ordinaryLength));
}
