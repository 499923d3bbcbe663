import { describe, expect, it } from 'vitest';
import type { Read } from './read.js';
import { TermIndex, type Entry } from './term-index.js';
import { randomFrom, randomReads } from './testing/random-reads.js';

/** Reads in pairs that differ in a few words, so that every degree of likeness occurs. */
function pairs(seed: number): Read[] {
  const random = randomFrom(seed);
  return randomReads(30, random).flatMap((read) => {
    const text = `${read.title} ${read.text ?? ''}`.split(' ').filter(() => random() > 0.08);
    return [read, { ...read, id: `${read.id}b`, text: text.join(' ') }];
  });
}

describe('TermIndex', () => {
  for (const seed of [1, 2, 3, 4, 5])
    it(`tells closeness as the cosine does, by every way (${seed})`, () => {
      const index = new TermIndex<Read>();
      const entries = pairs(seed).map((read) => index.add(read));
      let close = 0;
      for (const a of entries) {
        const cosines = index.similarities(a);
        for (const b of entries) {
          if (a === b) continue;
          const isClose = (cosines.get(b) ?? 0) > 0.8;
          close += Number(isClose);
          expect(index.areCloserThan(0.8, a, b)).toBe(isClose);
          expect(index.hasCloserThan(0.8, a, new Set<Entry>([b]))).toBe(isClose);
        }
      }
      expect(close).toBeGreaterThan(10);
    });

  it('is 1 for a text and itself', () => {
    const index = new TermIndex<Read>();
    const [entry] = pairs(1).map((read) => index.add(read)) as [Entry];
    expect(index.similarities(entry).get(entry)).toBeCloseTo(1, 12);
  });
});
