import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runSteps } from './steps.ts';
import { close, sum } from './tally.ts';
import { tallyOf, type TestReport } from './test-report.ts';

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

describe('the count of a test run', () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  });
  const report = (passed: number, failed: number, ...files: ReturnType<typeof file>[]): TestReport => ({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: files,
  });

  it('is that of its tests', () => {
    const files = [file('passed', 'passed', 'passed'), file('failed', 'failed')];
    expect(tallyOf(report(2, 1, ...files), false)).toEqual({ passed: 2, failed: 1 });
  });

  it('holds a file that cannot be loaded for one failed', () => {
    expect(tallyOf(report(1, 0, file('passed', 'passed'), file('failed')), false)).toEqual({
      passed: 1,
      failed: 1,
    });
  });

  it('holds an error outside every test for one failed', () => {
    expect(tallyOf(report(1, 0, file('passed', 'passed')), false)).toEqual({ passed: 1, failed: 1 });
  });

  it('holds a runner that crashed before its report for one failed', () => {
    expect(tallyOf(null, false)).toEqual({ passed: 0, failed: 1 });
  });

  it('is nothing where no test matches', () => {
    expect(tallyOf(report(0, 0), true)).toEqual({ passed: 0, failed: 0 });
  });
});
