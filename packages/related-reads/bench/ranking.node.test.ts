import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rankRelated } from '../src/ranking/index.js';
import { readArticles, readQuestions, type Half } from './dutch-blogs/labelled-set.ts';
import { measure, type Figures } from './measure.ts';
import { ndcg } from './ndcg.ts';

/** What was reached at the last commit that changed it. Raised by hand, with the ranking that reaches it. */
const committed = JSON.parse(readFileSync(new URL('figures.json', import.meta.url), 'utf8')) as Record<
  Half,
  Figures
>;
const point = 0.01;
const questions = readQuestions();

describe('nDCG', () => {
  const grades = new Map([
    ['a', 3],
    ['b', 1],
    ['c', 0],
  ]);

  it('is 1 for the best order and 0 for one without anything of worth', () => {
    expect(ndcg(['a', 'b', 'c'], grades)).toBe(1);
    expect(ndcg(['c', 'x'], grades)).toBe(0);
    expect(ndcg([], grades)).toBe(0);
    expect(ndcg(['a'], new Map())).toBe(0);
  });

  it('counts what comes later for less, and nothing beyond the depth', () => {
    // (1 + 7 / log2(3)) / (7 + 1 / log2(3))
    expect(ndcg(['b', 'a'], grades)).toBeCloseTo(0.7098, 4);
    expect(ndcg(['b', 'a'], grades, 1)).toBeCloseTo(1 / 7, 10);
  });
});

describe('the labelled Dutch blogs', () => {
  it('are thirty articles with twenty candidates each, half of them held apart', () => {
    expect(questions).toHaveLength(30);
    expect(questions.filter(({ half }) => half === 'tuned')).toHaveLength(15);
    expect(questions.filter(({ half }) => half === 'held')).toHaveLength(15);
    for (const { current, candidates, grades } of questions) {
      expect(candidates).toHaveLength(20);
      expect(grades.get(current.id)).toBeUndefined();
      expect(Math.max(...grades.values())).toBe(3);
    }
  });

  it('have a title, a summary, tags and 120 to 300 words each', () => {
    const articles = readArticles();
    expect(new Set(articles.map(({ title }) => title)).size).toBe(100);
    for (const { title, summary, tags, text } of articles) {
      expect(title && summary).toBeTruthy();
      expect(tags!.length).toBeGreaterThan(1);
      const words = text!.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(120);
      expect(words).toBeLessThanOrEqual(300);
    }
  });
});

describe('the ranking', () => {
  for (const half of ['tuned', 'held'] as const)
    it(`is as good as it was on the ${half} half, to a point`, () => {
      const figures = measure(rankRelated, questions, half);
      expect(figures.meepraten).toBeGreaterThan(committed[half].meepraten - point);
      expect(figures['full-text TF-IDF cosine']).toBeCloseTo(committed[half]['full-text TF-IDF cosine'], 3);
      expect(figures.random).toBeCloseTo(committed[half].random, 3);
    });
});

describe('among real articles', () => {
  it('keeps the first three when an article in the same language about something else comes', () => {
    const unrelated = {
      id: 'sterren',
      url: 'https://sterren.example/ringen-van-saturnus',
      title: 'De ringen van Saturnus verdwijnen',
      summary: 'Over driehonderd miljoen jaar is het stof op. Wat een ruimtesonde zag.',
      text: 'De planeet trekt het ijs naar zich toe. Dat zag een sonde die er dertien jaar omheen vloog en zich toen liet vallen. Het is niet veel, een zwembad per halfuur, maar het gaat maar door.',
      tags: ['sterrenkunde'],
      lang: 'nl',
    };
    const moved = questions.filter(({ current, candidates }) => {
      const before = rankRelated(current, candidates, { maxItems: 3 });
      const after = rankRelated(current, [...candidates, unrelated], { maxItems: 3 });
      return before.some(({ read }, place) => read.id !== after[place]?.read.id);
    });
    expect(moved.map(({ current }) => current.id)).toEqual([]);
  });
});
