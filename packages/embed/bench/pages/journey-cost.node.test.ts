import { describe, expect, it } from 'vitest';
import { costOfJourney } from './journey-cost.ts';

const seen = {
  moments: { 'visible reactions': 700, 'visible article-body': 200, 'usable reactions': 900 },
  longest: 0,
  shift: 0.002,
};

const fetched = [
  { url: 'http://127.0.0.1/page', bytes: 3000, at: 100 },
  { url: 'http://127.0.0.1/dist/meepraten.css', bytes: 600, at: 200 },
  { url: 'http://127.0.0.1/dist/meepraten.js', bytes: 1500, at: 300 },
  { url: 'http://127.0.0.1/dist/chunks/reactions.js', bytes: 9000, at: 800 },
  { url: 'http://127.0.0.1/dist/chunks/later.js', bytes: 4000, at: 950 },
];

describe('the cost of a page', () => {
  it('is told when the last widget is there', () => {
    expect(costOfJourney(seen, fetched)).toMatchObject({ visible: 700, usable: 900, shift: 0.002 });
  });

  it('tells apart the scripts that were waited for, all scripts, and all', () => {
    const { bytesUntilUsable, scriptBytes, allBytes } = costOfJourney(seen, fetched);
    expect([bytesUntilUsable, scriptBytes, allBytes]).toEqual([10_500, 14_500, 18_100]);
  });
});
