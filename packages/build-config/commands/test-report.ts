import { relative } from 'node:path';
import type { Tally } from './tally.ts';

/** What is read of the report that Vitest writes as JSON. */
export interface TestReport {
  testResults: FileReport[];
}

export interface FileReport {
  /** The path of the file. */
  name: string;
  status: string;
  assertionResults: { status: string; fullName: string }[];
}

const hasFailed = ({ status }: { status: string }) => status === 'failed';

/** Broke before or outside its tests. */
const isBroken = (file: FileReport) => hasFailed(file) && !file.assertionResults.some(hasFailed);

/**
 * Counts a run. A file that broke before or outside its tests counts as one failed, and so does a run that ended
 * badly for a reason no test shows.
 */
export function tallyOf(report: TestReport | null, ok: boolean): Tally {
  if (!report) return { passed: 0, failed: Number(!ok) };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const failed = tests.filter(hasFailed).length + report.testResults.filter(isBroken).length;
  const passed = tests.filter(({ status }) => status === 'passed').length;
  return { passed, failed: failed || Number(!ok) };
}

/** The paths of the files that did not pass. */
export function failedFiles(report: TestReport): string[] {
  return report.testResults.filter(hasFailed).map(({ name }) => name);
}

/** Each test that failed, and each file that broke outside its tests, as a line to read. */
export function failuresOf(report: TestReport, root: string): string[] {
  return report.testResults.flatMap((file) => {
    const path = relative(root, file.name);
    if (isBroken(file)) return [`${path}: broke outside its tests`];
    return file.assertionResults.filter(hasFailed).map(({ fullName }) => `${path}: ${fullName}`);
  });
}

/** The first report, with what failed in it as the second saw it; a test that passed once has passed. */
export function withSecondTry(first: TestReport, second: TestReport): TestReport {
  const seenAgain = new Map(second.testResults.map((file) => [file.name, file]));
  return {
    testResults: first.testResults.map((file) => {
      const again = seenAgain.get(file.name);
      if (!again) return file;
      const passed = new Set(
        file.assertionResults.filter((t) => t.status === 'passed').map((t) => t.fullName),
      );
      const assertionResults = again.assertionResults.map((test) =>
        hasFailed(test) && passed.has(test.fullName) ? { ...test, status: 'passed' } : test,
      );
      const isMended = hasFailed(again) && !isBroken(again) && !assertionResults.some(hasFailed);
      return { ...again, status: isMended ? 'passed' : again.status, assertionResults };
    }),
  };
}
