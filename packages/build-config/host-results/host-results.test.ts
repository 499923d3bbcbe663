import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostResultsFile, parseHostResults, printHostResults } from './format.ts';
import { resultsOf, type HostTest } from './recorder.ts';

const day = '2026-11-30';

const passed = (name: string, more: Partial<HostTest['host']> = {}): HostTest => ({
  host: { name, ...more },
  test: 'shows an article',
  outcome: 'passed',
});

describe('what the tests of a host come to', () => {
  it('works, where all passed', () => {
    const tests = [passed('bootstrap', { on: 'Bootstrap 5.3.9' }), passed('bootstrap'), passed('vue')];
    expect(resultsOf(tests, day)).toEqual({
      bootstrap: { state: 'works', on: 'Bootstrap 5.3.9', measured: day },
      vue: { state: 'works', measured: day },
    });
  });

  it('is less than all, where a test that passed says what is missing', () => {
    const tests = [passed('file'), passed('file', { lacks: 'Geen reacties.' })];
    expect(resultsOf(tests, day)).toEqual({
      file: { state: 'degraded', how: 'Geen reacties.', measured: day },
    });
  });

  it('is not supported, where a test that passed says why', () => {
    const tests = [passed('two', { unsupported: 'De tweede laadt niet.' })];
    expect(resultsOf(tests, day)).toEqual({
      two: { state: 'unsupported', how: 'De tweede laadt niet.', measured: day },
    });
  });

  it('fails with the first test that did, whatever it meant to prove', () => {
    const tests = [
      passed('file'),
      { ...passed('file', { lacks: 'Geen reacties.' }), outcome: 'failed' as const },
    ];
    expect(resultsOf(tests, day)).toEqual({
      file: { state: 'fails', how: 'shows an article', measured: day },
    });
  });

  it('is not known, where a test was left out', () => {
    expect(resultsOf([passed('vue'), { ...passed('vue'), outcome: 'skipped' }], day)).toEqual({});
  });
});

describe('the file', () => {
  it('is the one that is committed, as a suite writes it', () => {
    const text = readFileSync(hostResultsFile, 'utf8');
    expect(printHostResults(parseHostResults(text))).toBe(text);
  });

  it.each([
    ['{ "vue": ', 'it is no JSON object'],
    ['[]', 'it is no JSON object'],
    ['{ "vue": true }', 'of the host "vue" there is no result'],
    [
      `{ "vue": { "state": "fine", "measured": "${day}" } }`,
      'of the host "vue" the state is none of works, degraded, unsupported, fails',
    ],
    [
      `{ "vue": { "state": "degraded", "measured": "${day}" } }`,
      'of the host "vue" it is not said how it is degraded',
    ],
    [
      `{ "vue": { "state": "works", "how": "so", "measured": "${day}" } }`,
      'of the host "vue" it works, and yet is said how',
    ],
    ['{ "vue": { "state": "works", "on": 3 } }', 'of the host "vue" what it was seen on is no text'],
    [
      '{ "vue": { "state": "works", "measured": "today" } }',
      'of the host "vue" the day of measuring is no date',
    ],
  ])('is refused in words where it is %s', (text, fault) => {
    expect(() => parseHostResults(text, 'results.json')).toThrow(
      `results.json: ${fault}. "npm run test:hosts" writes this file; take it back from git.`,
    );
  });
});
