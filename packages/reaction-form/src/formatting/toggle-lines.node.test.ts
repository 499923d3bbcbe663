import { describe, expect, it } from 'vitest';
import { editing, passagesOf } from './testing/passage-in.js';
import { toggleList, toggleQuote } from './toggle-lines.js';

describe('a quotation', () => {
  it.each([
    ['|', '> |'],
    ['> |', '|'],
    ['Ja, ze|ker.', '> Ja, ze|ker.'],
    ['> Ja, ze|ker.', 'Ja, ze|ker.'],
    ['>| Ja.', '|Ja.'],
    ['een |twee\n\ndrie| vier', '|> een twee\n>\n> drie vier|'],
    ['|> een\n>\n> twee|', '|een\n\ntwee|'],
    ['|een\n|twee', '|> een|\n\ntwee'],
    ['een\nt|wee\ndrie', 'een\n> t|wee\n\ndrie'],
    ['> een\n> t|wee', '> een\n\nt|wee'],
    ['|> een\ntwee|', '|> > een\n> twee|'],
  ])('makes of %j %j', (before, after) => {
    expect(editing(before, toggleQuote)).toBe(after);
  });
});

describe('a list', () => {
  it.each([
    ['|', '- |'],
    ['- |', '|'],
    ['a|ppel', '- a|ppel'],
    ['|appel\n\npeer|', '|- appel\n\n- peer|'],
    ['|- appel\n* peer|', '|appel\npeer|'],
    ['Koop:\n|appel\npeer|\nen meer', 'Koop:\n|- appel\n- peer|\n\nen meer'],
    ['- appel\np|eer', '- appel\n- p|eer'],
  ])('makes of %j %j', (before, after) => {
    expect(editing(before, toggleList)).toBe(after);
  });
});

describe.each([
  ['a quotation', toggleQuote],
  ['a list', toggleList],
])('%s that is taken away again', (_, toggle) => {
  it('gives the text back, but for an empty line that parts it from the next', () => {
    for (const passage of passagesOf(['a', 'één ', ' ', '\n', '\n\n', '**', '1. ', '['])) {
      const once = toggle(passage);
      const twice = toggle(once).text;
      const after = passage.text.length - commonEnd(passage.text, twice);
      const isParted = twice.length === passage.text.length + 1 && twice[after] === '\n';
      expect(twice === passage.text || isParted, JSON.stringify([passage, once.text, twice])).toBe(true);
    }
  });
});

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
