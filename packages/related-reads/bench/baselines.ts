import type { Read } from '../src/ranking/index.js';

/** Puts candidates in order for a reader of the current article; gives their ids, best first. */
export type Order = (current: Read, candidates: readonly Read[]) => string[];

/**
 * What every ranker is held against: the cosine between the TF-IDF vectors of the whole texts, with logarithmic term
 * frequency and smoothed inverse document frequency, no stop words and no stemmer. (Salton and Buckley, 1988.)
 */
export const fullTextCosine: Order = (current, candidates) => {
  const reads = [current, ...candidates.filter(({ id }) => id !== current.id)];
  const counts = reads.map(wordCounts);
  const frequency = new Map<string, number>();
  for (const words of counts)
    for (const word of words.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const vectors = counts.map((words) => {
    const weights = [...words].map(([word, count]): [string, number] => [
      word,
      (1 + Math.log(count)) * (1 + Math.log((1 + reads.length) / (1 + frequency.get(word)!))),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
  const [own, ...others] = vectors as [Map<string, number>, ...Map<string, number>[]];
  const scores = others.map((other) =>
    [...own].reduce((sum, [word, weight]) => sum + weight * (other.get(word) ?? 0), 0),
  );
  return reads
    .slice(1)
    .map(({ id }, index) => ({ id, score: scores[index]! }))
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
};

function wordCounts({ title, summary, text }: Read): Map<string, number> {
  const counts = new Map<string, number>();
  const words = `${title} ${summary ?? ''} ${text ?? ''}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Any order is as likely as any other; the same ones in every run. */
export function shuffler(seed: number): Order {
  let state = seed;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return (_, candidates) =>
    candidates
      .map(({ id }) => ({ id, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ id }) => id);
}
