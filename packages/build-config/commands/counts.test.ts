import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runSteps } from './steps.ts';
import { close, sum } from './tally.ts';
import {
  failedFiles,
  failuresOf,
  tallyOf,
  withSecondTry,
  type FileReport,
  type TestReport,
} from './test-report.ts';

const lines: string[] = [];
const lastLine = () => lines.at(-1);

beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line = '') => void lines.push(String(line)));
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

describe('the closing line', () => {
  it('tells the counts and leaves the exit code alone when all passed', () => {
    close(
      sum([
        { passed: 2, failed: 0 },
        { passed: 3, failed: 0 },
      ]),
    );
    expect(lastLine()).toBe('5 passed, 0 failed');
    expect(process.exitCode).toBeUndefined();
  });

  it('sets the exit code when something failed', () => {
    close({ passed: 5, failed: 1 });
    expect(process.exitCode).toBe(1);
  });

  it('takes nothing done for a failure', () => {
    close({ passed: 0, failed: 0 });
    expect(lastLine()).toBe('0 passed, 1 failed');
    expect(process.exitCode).toBe(1);
  });
});

describe('runSteps', () => {
  it('goes on past a failure and names it in the table', async () => {
    const ran: string[] = [];
    await runSteps([
      { name: 'one', run: () => void ran.push('one') },
      { name: 'two', run: () => Promise.reject(new Error('broken\nin detail')) },
      { name: 'three', run: () => void ran.push('three') },
    ]);
    expect(ran).toEqual(['one', 'three']);
    expect(lines).toContainEqual(expect.stringMatching(/^✗ two .* broken$/));
    expect(lines).toContainEqual(expect.stringMatching(/^✓ three /));
    expect(lastLine()).toBe('2 passed, 1 failed');
    expect(process.exitCode).toBe(1);
  });
});

describe('the report of a test run', () => {
  const file = (name: string, status: string, ...tests: string[]): FileReport => ({
    name: `/root/${name}`,
    status,
    assertionResults: tests.map((each, index) => ({ status: each, fullName: `test ${index}` })),
  });
  const report = (...files: FileReport[]): TestReport => ({ testResults: files });

  it('is counted by its tests', () => {
    const files = [file('a', 'passed', 'passed', 'passed', 'skipped'), file('b', 'failed', 'failed')];
    expect(tallyOf(report(...files), false)).toEqual({ passed: 2, failed: 1 });
  });

  it('holds a file that cannot be loaded for one failed', () => {
    const files = [file('a', 'passed', 'passed'), file('b', 'failed')];
    expect(tallyOf(report(...files), false)).toEqual({ passed: 1, failed: 1 });
  });

  it('holds an error outside every test for one failed', () => {
    expect(tallyOf(report(file('a', 'passed', 'passed')), false)).toEqual({ passed: 1, failed: 1 });
  });

  it('holds a runner that crashed before its report for one failed', () => {
    expect(tallyOf(null, false)).toEqual({ passed: 0, failed: 1 });
  });

  it('is nothing where no test matches', () => {
    expect(tallyOf(report(), true)).toEqual({ passed: 0, failed: 0 });
  });

  it('names what failed, and what broke outside its tests', () => {
    const files = [
      file('a', 'passed', 'passed'),
      file('b', 'failed', 'passed', 'failed'),
      file('c', 'failed'),
    ];
    expect(failuresOf(report(...files), '/root')).toEqual(['b: test 1', 'c: broke outside its tests']);
    expect(failedFiles(report(...files))).toEqual(['/root/b', '/root/c']);
  });

  it('takes a second try of a file for its whole answer, and keeps the others', () => {
    const first = report(file('a', 'passed', 'passed'), file('b', 'failed'), file('c', 'failed', 'failed'));
    const second = report(file('b', 'passed', 'passed', 'passed'), file('c', 'failed', 'failed'));
    const both = withSecondTry(first, second);
    expect(tallyOf(both, false)).toEqual({ passed: 3, failed: 1 });
    expect(failuresOf(both, '/root')).toEqual(['c: test 0']);
  });
});
