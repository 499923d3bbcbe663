import type { rankRelated, Read } from '../src/ranking/index.js';
import { fullTextCosine, shuffler, type Order } from './baselines.ts';
import type { Half, Question } from './dutch-blogs/labelled-set.ts';
import { ndcg } from './ndcg.ts';

export const rankers = ['meepraten', 'full-text TF-IDF cosine', 'random'] as const;

/** Mean nDCG@5 of each ranker, 0 to 1. */
export type Figures = Record<(typeof rankers)[number], number>;

/** Shuffles that random is the mean of. */
const shuffles = 200;

/** What the rankers reach on one half of the questions. */
export function measure(rank: typeof rankRelated, questions: readonly Question[], half: Half): Figures {
  const asked = questions.filter((question) => question.half === half);
  const ranked: Order = (current, candidates) =>
    rank(current, candidates).map(({ read }: { read: Read }) => read.id);
  return {
    meepraten: meanNdcg(ranked, asked),
    'full-text TF-IDF cosine': meanNdcg(fullTextCosine, asked),
    random: mean(Array.from({ length: shuffles }, (_, seed) => meanNdcg(shuffler(seed), asked))),
  };
}

function meanNdcg(order: Order, questions: readonly Question[]): number {
  return mean(questions.map(({ current, candidates, grades }) => ndcg(order(current, candidates), grades)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
