import { describe, expect, it } from 'vitest';
import { readTime } from './read-time.js';

const noon = Date.UTC(2026, 10, 25, 12);

describe('a written time', () => {
  for (const [datetime, expected] of [
    ['2026-11-25T12:00:00Z', { at: noon, kind: 'instant' }],
    ['2026-11-25T12:00:00.000z', { at: noon, kind: 'instant' }],
    ['2026-11-25 13:00+01:00', { at: noon, kind: 'instant' }],
    ['2026-11-25T13:00:00+0100', { at: noon, kind: 'instant' }],
    ['2026-11-25T09:00:00-03', { at: noon, kind: 'instant' }],
    [' 2026-11-25T12:00 ', { at: noon, kind: 'local' }],
    ['2026-11-25', { at: Date.UTC(2026, 10, 25), kind: 'day' }],
    ['2028-02-29', { at: Date.UTC(2028, 1, 29), kind: 'day' }],
  ] as const) {
    it(`reads ${datetime} as ${expected.kind}`, () => {
      expect(readTime(datetime)).toEqual(expected);
    });
  }

  for (const datetime of [
    '',
    'gisteren',
    '25-11-2026',
    '2026-02-30',
    '2026-13-01',
    '2026-11-25T25:00Z',
    '1764072000',
  ])
    it(`is none in ${JSON.stringify(datetime)}`, () => {
      expect(readTime(datetime)).toBeNull();
    });
});
