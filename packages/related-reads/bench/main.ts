// npm run bench:ranking: how well the built ranker finds the next read, on the labelled Dutch blogs.
import { keepResults } from '@meepraten/build-config/bench';
import type * as Ranking from '../src/ranking/index.js';
import { readQuestions } from './dutch-blogs/labelled-set.ts';
import { measure, rankers } from './measure.ts';

const built = new URL('../dist/ranking/index.js', import.meta.url).href;
const { rankRelated } = (await import(built)) as typeof Ranking;

const questions = readQuestions();
const halves = (['tuned', 'held'] as const).map((half) => measure(rankRelated, questions, half));

console.log('nDCG@5'.padEnd(26) + ['tuned half', 'held half'].map((name) => name.padStart(12)).join(''));
for (const ranker of rankers)
  console.log(ranker.padEnd(26) + halves.map((figures) => figures[ranker].toFixed(3).padStart(12)).join(''));

/** Better than the best of the plain rankers, by so much. */
const asked = 0.04;
const [tuned, held] = halves as [(typeof halves)[0], (typeof halves)[0]];
const plots = Object.entries({ 'tuned on': tuned, 'held back': held }).map(([half, figures]) => ({
  title: `nDCG@5 on the half of the labelled set that was ${half}`,
  ...{ unit: '', digits: 3, isMoreBetter: true },
  bars: rankers.map((name) => ({
    name,
    value: figures[name],
    ...(name === 'meepraten' && { target: figures['full-text TF-IDF cosine'] + asked }),
  })),
}));
keepResults('next-reads', plots);
