import { describe, expect, it } from 'vitest';
import { drawPlot } from './draw-plot.ts';
import { thisMachine } from './machine.ts';
import { inWords, isReached, type Plot } from './plot.ts';
import { reportPage } from './report-page.ts';

const bytes: Plot = {
  title: 'All <three>',
  unit: 'bytes',
  bars: [
    { name: 'form & list', value: 15_000, target: 14_000 },
    { name: 'article', value: 7500, target: 10_000 },
    { name: 'other', value: 30_000 },
  ],
};

describe('a plot', () => {
  it('knows which bars miss their target', () => {
    expect(bytes.bars.map((bar) => isReached(bar, bytes))).toEqual([false, true, null]);
    const rates: Plot = { ...bytes, isMoreBetter: true };
    expect(rates.bars.map((bar) => isReached(bar, rates))).toEqual([true, false, null]);
    expect(inWords(1492, bytes)).toBe('1,492 bytes');
    expect(inWords(0.5, { ...bytes, unit: '', digits: 3 })).toBe('0.500');
  });

  it('draws each bar by its share of the longest, and each target as a line', () => {
    const drawn = drawPlot(bytes);
    expect(
      [...drawn.matchAll(/<rect class="(\w+)"[^>]* width="([\d.]+%)"/g)].map(([, ...found]) => found),
    ).toEqual([
      ['missed', '50.00%'],
      ['bar', '25.00%'],
      ['bar', '100.00%'],
    ]);
    expect([...drawn.matchAll(/<line class="target" x1="([\d.]+%)"/g)].map(([, at]) => at)).toEqual([
      '46.67%',
      '33.33%',
    ]);
  });

  it('has its figures in a table, and no word of it is markup', () => {
    const drawn = drawPlot(bytes);
    expect(drawn).toContain(
      '<th scope="row">form &amp; list</th><td>15,000 bytes</td><td>14,000 bytes</td><td>no</td>',
    );
    expect(drawn).toContain('<th scope="row">other</th><td>30,000 bytes</td><td></td><td></td>');
    expect(drawn).toContain('All &lt;three&gt;');
    expect(drawn).not.toContain('<three>');
  });

  it('of nothing but zero has bars without a length', () => {
    expect(drawPlot({ title: 'a', unit: 'ms', bars: [{ name: 'b', value: 0 }] })).toContain('width="0.00%"');
  });
});

describe('the report', () => {
  const machine = {
    ...thisMachine('Chromium 1'),
    load: 0.5,
    processor: 'A chip',
    cores: 2,
    date: '2026-11-30T10:05:00.000Z',
  };

  it('has a section for each suite, with the machine that it was measured on', () => {
    const page = reportPage([{ name: 'bytes', machine, plots: [bytes] }], ':root { --mp-color-text: red; }');
    expect(page).toContain('<h2 id="bytes">Bytes over the network</h2>');
    expect(page).toContain('Measured 2026-11-30, 10:05 UTC on A chip, 2 cores, ');
    expect(page).toContain('Chromium 1; load 0.5');
    expect(page).toContain('--mp-color-text: red');
  });

  it('asks for nothing else, and runs nothing', () => {
    const page = reportPage([{ name: 'server', machine, plots: [bytes] }], '');
    expect(page).not.toMatch(/<script|<link|<img|\bsrc=|url\(|@import/);
  });

  it('says so where nothing was measured', () => {
    expect(reportPage([], '')).toContain('npm run bench');
  });

  it('tells of the machine neither its name nor where anything lies on it', () => {
    expect(Object.keys(thisMachine(null))).toEqual([
      'processor',
      'cores',
      'memory',
      'system',
      'node',
      'browser',
      'load',
      'date',
    ]);
    expect(Object.values(thisMachine(null)).join()).not.toContain('/work');
  });
});
