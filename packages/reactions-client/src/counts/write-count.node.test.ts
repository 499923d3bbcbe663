import { expect, it, vi } from 'vitest';
import { writeCount } from './write-count.js';

it.each([
  [0, 'nl', '0'],
  [999, 'nl', '999'],
  [1000, 'nl', '1.000'],
  [1_234_567, 'en', '1,234,567'],
] as const)('writes %d in %s as %s', (count, lang, words) => {
  expect(writeCount(count, lang)).toBe(words);
});

it('asks for no rules of a language where there is nothing to group', () => {
  const asked = vi.spyOn(Number.prototype, 'toLocaleString');
  for (const count of [0, 1, 12, 999]) writeCount(count, 'nl');
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
});
