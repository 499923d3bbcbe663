import { describe, expect, it } from 'vitest';
import { diversified } from './diversify.js';

const candidates = [
  { name: 'a', score: 0.9, kind: 1 },
  { name: 'b', score: 0.8, kind: 1 },
  { name: 'c', score: 0.7, kind: 2 },
];
const likeness = (one: { kind: number }, other: { kind: number }) => (one.kind === other.kind ? 0.5 : 0);
const order = (diversity: number, take = (_: { name: string }) => true) =>
  [...diversified(candidates, diversity, likeness, take)].map(({ candidate, worth }) => [
    candidate.name,
    Number(worth.toFixed(3)),
  ]);

describe('diversified', () => {
  it('keeps the order of the scores where diversity is worth nothing', () => {
    expect(order(0)).toEqual([
      ['a', 0.9],
      ['b', 0.8],
      ['c', 0.7],
    ]);
  });

  it('holds back what is like one above it, by the share asked for', () => {
    expect(order(0.5)).toEqual([
      ['a', 0.9],
      ['c', 0.7],
      ['b', 0.6],
    ]);
  });

  it('holds nothing back for what was not taken', () => {
    expect(order(0.5, ({ name }) => name !== 'a')).toEqual([
      ['b', 0.8],
      ['c', 0.7],
    ]);
  });
});
