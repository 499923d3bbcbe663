import { describe, expect, it } from 'vitest';
import { standingsOf, type WidgetCost } from './standings.ts';

const cost = (name: string, formVisible: number, allShown: number, longest = 0): WidgetCost => ({
  ...{ name, formVisible, firstPage: formVisible, allShown, longest },
  ...{ shift: 0, heapBytes: 0, bytes: 0 },
});

const rivals = [cost('early', 100, 3000, 900), cost('quick', 200, 1000, 400)];

describe('our standing', () => {
  it('is beside whoever is fastest at each thing', () => {
    const standings = standingsOf(cost('ours', 90, 400), rivals);
    expect(standings.map(({ fastest }) => fastest?.name)).toEqual(['early', 'quick', undefined]);
    expect(standings.map(({ isReached }) => isReached)).toEqual([true, true, true]);
  });

  it('asks for the form no later, for 1,000 in half the time, and for no task of more than 50 ms', () => {
    const standings = standingsOf(cost('ours', 101, 501, 51), rivals);
    expect(standings.map(({ most }) => most)).toEqual([100, 500, 50]);
    expect(standings.map(({ isReached }) => isReached)).toEqual([false, false, false]);
    const reached = standingsOf(cost('ours', 100, 500, 50), rivals);
    expect(reached.every(({ isReached }) => isReached)).toBe(true);
  });
});
