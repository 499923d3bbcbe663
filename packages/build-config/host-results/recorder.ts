import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import {
  hostResultsFile,
  parseHostResults,
  printHostResults,
  type HostResult,
  type HostResults,
} from './format.ts';
import type { TriedHost } from './tried-host.ts';

/** One test of a host, as it ended. */
export interface HostTest {
  host: TriedHost;
  test: string;
  outcome: 'passed' | 'failed' | 'skipped' | 'pending';
}

/** The results of all hosts whose tests ran as a whole: one that was left out may be the one that fails. */
export function resultsOf(tests: readonly HostTest[], measured: string): HostResults {
  const names = [...new Set(tests.map(({ host }) => host.name))];
  return Object.fromEntries(
    names.flatMap((name) => {
      const its = tests.filter(({ host }) => host.name === name);
      const isComplete = its.every(({ outcome }) => outcome === 'passed' || outcome === 'failed');
      return isComplete ? [[name, { ...stateOf(its), measured }]] : [];
    }),
  );
}

function stateOf(tests: readonly HostTest[]): Omit<HostResult, 'measured'> {
  const say = <Key extends keyof TriedHost>(key: Key) => tests.find(({ host }) => host[key])?.host[key];
  const on = say('on');
  const seen = on === undefined ? {} : { on };
  const failed = tests.find(({ outcome }) => outcome === 'failed');
  if (failed) return { state: 'fails', how: failed.test, ...seen };
  const [unsupported, lacks] = [say('unsupported'), say('lacks')];
  if (unsupported) return { state: 'unsupported', how: unsupported, ...seen };
  return lacks ? { state: 'degraded', how: lacks, ...seen } : { state: 'works', ...seen };
}

/** A reporter of Vitest that writes down how the hosts did whose tests have run, beside those that have not. */
export default class HostRecorder implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()].flatMap(hostTest));
    const before = existsSync(hostResultsFile) ? parseHostResults(readFileSync(hostResultsFile, 'utf8')) : {};
    const results = { ...before, ...resultsOf(tests, new Date().toISOString().slice(0, 10)) };
    writeFileSync(hostResultsFile, printHostResults(results));
  }
}

function hostTest(test: TestCase): HostTest[] {
  const { host } = test.meta();
  return host ? [{ host, test: test.fullName, outcome: test.result().state }] : [];
}
