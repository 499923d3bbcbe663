import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.js';

describe('a block of lines', () => {
  it('is one line where an editor broke it, and lines where its author did', () => {
    const wrapped = Array.from({ length: 4 }, () => 'Deze regel is door een editor afgebroken');
    expect(paragraphsOf(wrapped.join('\n'))).toEqual([[wrapped.join(' ')]]);
    const verse = ['Aan het strand', 'stil', 'en verlaten in de wind van de avond'];
    expect(paragraphsOf(verse.join('\n'))).toEqual([verse]);
  });

  it('may have as many lines as a log file', () => {
    const lines = Array.from({ length: 200_000 }, (_, index) =>
      index % 2 ? 'ja' : 'Een heel wat langere regel',
    );
    expect(paragraphsOf(lines.join('\n'))).toEqual([lines]);
  });
});
