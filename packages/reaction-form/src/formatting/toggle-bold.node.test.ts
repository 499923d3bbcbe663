import { describe, expect, it } from 'vitest';
import { editing, passagesOf } from './testing/passage-in.js';
import { toggleBold } from './toggle-bold.js';

describe('bold', () => {
  it.each([
    ['Dit is |goed|.', 'Dit is **|goed|**.'],
    ['Dit is| goed |zo.', 'Dit is **|goed|** zo.'],
    ['Dit is go|ed.', 'Dit is **go|ed**.'],
    ['|', '**|**'],
    ['Dit is |', 'Dit is **|**'],
    ['Dit is **|**', 'Dit is |'],
    ['Dit is **|goed|**.', 'Dit is |goed|.'],
    ['Dit is |**goed**|.', 'Dit is |goed|.'],
    ['Dit **is |goed| zo**.', 'Dit |is goed zo|.'],
    ['Dit **is go|ed zo**.', 'Dit is go|ed zo.'],
    ['**een** |twee| **drie**', '**een** **|twee|** **drie**'],
    ['قال |شيئا| هنا', 'قال **|شيئا|** هنا'],
    ['|een\ntwee|', '|**een**\n**twee**|'],
    ['|- een\n\n> twee |', '|- **een**\n\n> **twee**| '],
    ['|**een**\ntwee|', '|**een**\n**twee**|'],
    ['|**een**\n1. **twee**|', '|een\n1. twee|'],
  ])('makes of %j %j', (before, after) => {
    expect(editing(before, toggleBold)).toBe(after);
  });

  it('gives a text back when it is taken away again', () => {
    for (const passage of passagesOf(['a', 'ß ', 'één', ' ', '\n', '- ', '> ', '1. ', '_', '`', '[', '.'])) {
      const twice = toggleBold(toggleBold(passage));
      expect(twice.text, JSON.stringify(passage)).toBe(passage.text);
    }
  });

  it('selects the same words as before, without the blanks around them', () => {
    for (const passage of passagesOf(['a', 'b c', ' ', '.'])) {
      const { text, start, end } = toggleBold(toggleBold(passage));
      expect(text.slice(start, end)).toBe(passage.text.slice(passage.start, passage.end).trim());
    }
  });
});
