import { describe, expect, it } from 'vitest';
import { bagsOf, Terms, type Bag } from './bags.js';
import { TermIndex } from './term-index.js';
import { randomFrom, randomReads } from './testing/random-reads.js';

/** Bags in pairs that differ in a few words, so that every degree of likeness occurs. */
function pairs(seed: number): Bag[] {
  const random = randomFrom(seed);
  const terms = new Terms();
  return randomReads(30, random).flatMap((read) => {
    const text = `${read.title} ${read.text ?? ''}`.split(' ').filter(() => random() > 0.08);
    return [bagsOf(read, '', terms).words, bagsOf({ ...read, text: text.join(' ') }, '', terms).words];
  });
}

describe('TermIndex', () => {
  for (const seed of [1, 2, 3, 4, 5])
    it(`tells closeness as the cosine does, by every way (${seed})`, () => {
      const index = new TermIndex();
      const entries = pairs(seed).map((bag, place) => index.add(place, bag));
      let close = 0;
      for (const a of entries) {
        const cosines = index.cosines(a);
        for (const b of entries) {
          if (a === b) continue;
          expect(index.cosine(a, b)).toBeCloseTo(cosines[b.place]!, 12);
          const isClose = cosines[b.place]! > 0.8;
          close += Number(isClose);
          expect(index.hasCloserThan(0.8, a, new Set([b.place]))).toBe(isClose);
        }
      }
      expect(close).toBeGreaterThan(10);
    });

  it('is 1 for a text and itself, and 0 without a word in common', () => {
    const index = new TermIndex();
    const entry = index.add(0, [{ terms: [0], times: 2 }]);
    const other = index.add(1, [{ terms: [1], times: 1 }]);
    expect(index.cosine(entry, entry)).toBeCloseTo(1, 12);
    expect([...index.cosines(other)]).toEqual([0, 1]);
    expect(index.cosine(entry, index.entryFor([]))).toBe(0);
  });

  it('forgets an entry that is removed, and gives its place to another', () => {
    const index = new TermIndex();
    const gone = index.add(0, [{ terms: [0], times: 1 }]);
    const stays = index.add(1, [{ terms: [0], times: 1 }]);
    index.remove(gone);
    expect([...index.cosines(stays)]).toEqual([0, 1]);
    index.add(0, [{ terms: [0], times: 3 }]);
    expect(index.cosines(stays)[0]).toBeCloseTo(1, 12);
  });
});
