import { describe, expect, it } from 'vitest';
import { countWords, readingMinutes } from './reading-time.js';

describe('countWords', () => {
  it('counts words as the language has them', () => {
    expect(countWords('Zo’n 10.000 va’s, of niet?', 'nl')).toBe(5);
    expect(countWords('今日は良い天気です', 'ja')).toBeGreaterThan(2);
    expect(countWords('', 'nl')).toBe(0);
  });

  it('counts in a language that is none', () => {
    expect(countWords('een twee', 'not a language')).toBe(2);
    expect(countWords('een twee', null)).toBe(2);
  });
});

describe('readingMinutes', () => {
  const thousand = 'woord '.repeat(1000);

  it('depends on the language', () => {
    expect(readingMinutes(thousand, 'nl')).toBe(5);
    expect(readingMinutes(thousand, 'en-GB')).toBe(4);
    expect(readingMinutes(thousand, 'fi')).toBe(6);
    expect(readingMinutes(thousand, null)).toBe(5);
  });

  it('is never less than a minute', () => {
    expect(readingMinutes('', 'nl')).toBe(1);
  });
});
