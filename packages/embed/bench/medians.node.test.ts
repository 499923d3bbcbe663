import { expect, it } from 'vitest';
import { medianOf } from './medians.ts';

it('of several runs, each figure has its own middle', () => {
  const runs = [
    { name: 'a', first: 100, last: 3 },
    { name: 'a', first: 9, last: 1 },
    { name: 'a', first: 20, last: 2 },
  ];
  expect(medianOf(runs)).toEqual({ name: 'a', first: 20, last: 2 });
});
