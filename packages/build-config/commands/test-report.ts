import type { Tally } from './tally.ts';

/** What is read of the report that Vitest writes as JSON. */
export interface TestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts a run. A file that broke before or outside its tests counts as one failed, and so does a run that ended
 * badly for a reason no test shows.
 */
export function tallyOf(report: TestReport | null, ok: boolean): Tally {
  if (!report) return { passed: 0, failed: Number(!ok) };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: failed || Number(!ok) };
}
