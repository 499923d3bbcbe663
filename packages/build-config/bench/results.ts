import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';
import { thisMachine } from './machine.ts';
import type { Plot, Suite } from './plot.ts';

/** Not committed: each machine has its own. */
export const resultsFolder = join(root, '.bench');

/** In the order of the page. */
const order = [
  'bytes',
  'pages',
  'articles',
  'ranking',
  'reactions',
  'rivals',
  'server',
  'server-postgres',
  'next-reads',
] as const;

type SuiteName = (typeof order)[number];

/** Keeps what a run gave, in place of the run before, so that runs of several days make one page. */
export function keepResults(name: SuiteName, plots: readonly Plot[], browser: string | null = null): void {
  mkdirSync(resultsFolder, { recursive: true });
  const suite: Suite = { name, machine: thisMachine(browser), plots };
  writeFileSync(join(resultsFolder, `${name}.json`), `${JSON.stringify(suite, null, 2)}\n`);
}

/** What was measured on this machine, each at its last run. */
export function keptResults(): Suite[] {
  const files = existsSync(resultsFolder) ? readdirSync(resultsFolder) : [];
  return order
    .filter((name) => files.includes(`${name}.json`))
    .map((name) => JSON.parse(readFileSync(join(resultsFolder, `${name}.json`), 'utf8')) as Suite);
}
