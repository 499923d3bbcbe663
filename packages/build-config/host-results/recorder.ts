import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import {
  hostResultsFile,
  parseHostResults,
  printHostResults,
  type HostResult,
  type HostResults,
} from './format.ts';

/** What a test says of the host that it tries: `describe('…', { meta: { host } }, …)`. */
export interface TriedHost {
  name: string;
  /** What it stands for, such as 'Bootstrap 5.3.9'. */
  on?: string;
  /** What the passing test proves to be missing there, in the words of the demo's index: in Dutch. */
  lacks?: string;
  /** Why nothing works there, which the passing test proves; in Dutch too. */
  unsupported?: string;
}

declare module 'vitest' {
  interface TaskMeta {
    host?: TriedHost;
  }
}

/** One test of a host, as it ended. */
export interface HostTest {
  host: TriedHost;
  test: string;
  outcome: 'passed' | 'failed' | 'skipped' | 'pending';
}

/** The results of all hosts whose tests ran as a whole: one that was left out may be the one that fails. */
export function resultsOf(tests: readonly HostTest[], measured: string): HostResults {
  const hosts = Map.groupBy(tests, ({ host }) => host.name);
  const complete = [...hosts].filter(([, its]) => its.every(({ outcome }) => /passed|failed/.test(outcome)));
  return Object.fromEntries(complete.map(([name, its]) => [name, { ...stateOf(its), measured }]));
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
