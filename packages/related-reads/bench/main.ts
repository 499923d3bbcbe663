// npm run bench:ranking: how well the built ranker finds the next read, on the labelled Dutch blogs.
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
