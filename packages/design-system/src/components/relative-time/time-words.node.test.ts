import { describe, expect, it } from 'vitest';
import { exactWords, pastWords, relativeWords } from './time-words.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** In the zone of the machine, whichever that is. */
const now = new Date(2026, 10, 25, 15, 30).getTime();
const words = (at: number, lang = 'nl') => relativeWords({ at, kind: 'instant' }, now, lang).words;

describe('how long ago a time is', () => {
  for (const [ago, nl, en] of [
    [0, 'zojuist', 'just now'],
    [59_999, 'zojuist', 'just now'],
    [minute, '1 minuut geleden', '1 minute ago'],
    [5 * minute + 59_999, '5 minuten geleden', '5 minutes ago'],
    [hour, '1 uur geleden', '1 hour ago'],
    [15 * hour, '15 uur geleden', '15 hours ago'],
    [16 * hour, 'gisteren', 'yesterday'],
    [2 * day, 'eergisteren', '2 days ago'],
    [6 * day, '6 dagen geleden', '6 days ago'],
    [7 * day, '18 november 2026', 'November 18, 2026'],
    [-30_000, 'zojuist', 'just now'],
    [-5 * minute, 'over 5 minuten', 'in 5 minutes'],
    [-20 * hour, 'morgen', 'tomorrow'],
    [-9 * day, '4 december 2026', 'December 4, 2026'],
  ] as const) {
    it(`is '${nl}' and '${en}' for ${ago} milliseconds`, () => {
      expect(words(now - ago)).toBe(nl);
      expect(words(now - ago, 'en')).toBe(en);
    });
  }

  it('is told in hours for an evening that lies before midnight', () => {
    const night = new Date(2026, 10, 25, 1, 0).getTime();
    expect(relativeWords({ at: night - 2 * hour, kind: 'instant' }, night, 'nl').words).toBe('2 uur geleden');
  });

  it('is told in any language that the engine knows', () => {
    expect(words(now - 3 * hour, 'ar')).toBe(new Intl.RelativeTimeFormat('ar').format(-3, 'hour'));
    expect(words(now, 'de')).toBe('jetzt');
    expect(words(now - 3 * hour, 'nl-BE')).toBe('3 uur geleden');
  });

  it('is told of a day in days, whatever the zone', () => {
    const today = { at: Date.UTC(2026, 10, 25), kind: 'day' } as const;
    expect(relativeWords(today, now, 'nl').words).toBe('vandaag');
    expect(relativeWords({ ...today, at: today.at - day }, now, 'nl').words).toBe('gisteren');
    expect(relativeWords({ ...today, at: today.at - 30 * day }, now, 'nl').words).toBe('26 oktober 2026');
  });

  it('is never in the future of what can only lie behind us', () => {
    const ahead = { at: now + 9 * minute, kind: 'instant' } as const;
    expect(pastWords(ahead, now, 'nl')).toEqual({ words: 'zojuist', until: now + 10 * minute });
    expect(pastWords({ ...ahead, at: now - 9 * minute }, now, 'nl').words).toBe('9 minuten geleden');
  });

  it('is not told of a time without a zone, which stays as it is written', () => {
    const written = { at: Date.UTC(2026, 10, 25, 15, 29), kind: 'local' } as const;
    expect(relativeWords(written, now, 'nl')).toEqual({
      words: '25 november 2026 om 15:29',
      until: Infinity,
    });
  });
});

describe('the words of a time', () => {
  for (const ago of [
    0,
    minute,
    59 * minute,
    hour,
    7 * hour,
    15 * hour,
    day,
    3 * day,
    6 * day,
    -minute,
    -90 * minute,
    -3 * day,
  ]) {
    it(`are true until they say, and no longer, for ${ago} milliseconds`, () => {
      const time = { at: now - ago, kind: 'instant' } as const;
      const { words, until } = relativeWords(time, now, 'nl');
      expect(until).toBeGreaterThan(now);
      expect(relativeWords(time, until - 1, 'nl').words).toBe(words);
      // At midnight hours may go on being told.
      const next = relativeWords(time, until, 'nl');
      expect(next.words !== words || new Date(until).getHours() === 0).toBe(true);
    });
  }

  it('are true for ever once they are a date', () => {
    expect(relativeWords({ at: now - 8 * day, kind: 'instant' }, now, 'nl').until).toBe(Infinity);
  });
});

it('tells the whole time exactly, and nothing of what is none', () => {
  expect(exactWords({ at: Date.UTC(2026, 10, 25, 9, 5), kind: 'local' }, 'nl')).toBe(
    '25 november 2026 om 09:05',
  );
  expect(exactWords({ at: Date.UTC(2026, 10, 25), kind: 'day' }, 'nl')).toBe('25 november 2026');
  expect(exactWords({ at: Number.NaN, kind: 'instant' }, 'nl')).toBe('');
});
