import { expect, it } from 'vitest';
import { difference } from './edit-field.js';
import { passagesOf } from './testing/passage-in.js';

it('finds the one place where two texts differ', () => {
  expect(difference('abc', 'abc')).toEqual({ from: 3, to: 3, by: '' });
  expect(difference('Dit is goed.', 'Dit is **goed**.')).toEqual({ from: 7, to: 11, by: '**goed**' });
  expect(difference('aa', 'aaa')).toEqual({ from: 2, to: 2, by: 'a' });
  const texts = passagesOf(['a', 'b', '\n', '**']).map(({ text }) => text);
  for (const [index, before] of texts.entries()) {
    const after = texts.at(index - 1)!;
    const { from, to, by } = difference(before, after);
    expect(before.slice(0, from) + by + before.slice(to)).toBe(after);
  }
});
