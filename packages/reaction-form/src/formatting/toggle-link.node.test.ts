import { describe, expect, it } from 'vitest';
import { editing, passagesOf } from './testing/passage-in.js';
import { toggleLink } from './toggle-link.js';

describe('a link', () => {
  it.each([
    ['Zie |hier|.', 'Zie [hier](|).'],
    ['Zie| hier |.', 'Zie [hier](|) .'],
    ['Zie |https://voorbeeld.nl/a|.', 'Zie [|](https://voorbeeld.nl/a).'],
    ['|mailto:sanne@voorbeeld.nl|', '[|](mailto:sanne@voorbeeld.nl)'],
    ['|https://voorbeeld.nl/a_(b)|', '[|](<https://voorbeeld.nl/a_(b)>)'],
    ['|javascript:alert(1)|', '[javascript:alert(1)](|)'],
    ['Zie |', 'Zie [|]()'],
    ['Zie [|]()', 'Zie |'],
    ['Zie [hier](|).', 'Zie |hier|.'],
    ['Zie [|](https://voorbeeld.nl).', 'Zie |https://voorbeeld.nl|.'],
    ['Zie [hi|er](https://voorbeeld.nl).', 'Zie [hier](|https://voorbeeld.nl|).'],
    ['|[hier](<https://a.nl/(b)>)|', '[hier](<|https://a.nl/(b)|>)'],
    ['[een](a) |twee| [drie](b)', '[een](a) [twee](|) [drie](b)'],
  ])('makes of %j %j', (before, after) => {
    expect(editing(before, toggleLink)).toBe(after);
  });

  it('gives a text back when it is asked for again before it is finished', () => {
    for (const passage of passagesOf([
      'a',
      'één ',
      ' ',
      '\n',
      '> ',
      '**',
      'https://a.nl/',
      'mailto:a@b.nl',
      '(c)',
    ])) {
      expect(toggleLink(toggleLink(passage)).text, JSON.stringify(passage)).toBe(passage.text);
    }
  });
});
