// npm test [-- FILTER …]: builds what the tests need, then runs all of them, or those whose path holds the filter.
// npm run test:browsers: the same, in every engine; what is missing is installed, or counts as failed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../browser/find-browser.ts';
import { readyEngines, tellEngines, tellMissing } from '../browser/ready-engines.ts';
import { inTemporaryFolder, runTool } from '../process/index.ts';
import { root } from '../workspace.ts';
import { close, sum, type Tally } from './tally.ts';
import { tallyOf, type TestReport } from './test-report.ts';

const config = join(root, 'packages', 'build-config', 'vitest.config.ts');

async function build(): Promise<Tally> {
  const { ok } = await runTool('turbo', [
    'run',
    'build',
    '--filter=!@meepraten/storybook',
    '--output-logs=errors-only',
  ]);
  if (!ok) console.error('The build failed: see above. The tests run on what was built before.');
  return { passed: 0, failed: Number(!ok) };
}

/** One run per project, so that a crash in one leaves the others their say. */
async function test(project: string, filters: readonly string[], env: NodeJS.ProcessEnv): Promise<Tally> {
  console.log(`\n▸ ${project} tests`);
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = ['run', `--config=${config}`, `--project=${project}`, '--passWithNoTests', ...reporters];
    const { ok } = await runTool('vitest', [...args, ...filters], { env });
    return tallyOf(readReport(file), ok);
  });
}

function readReport(file: string): TestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestReport;
  } catch {
    return null;
  }
}

/** @param everyEngine also the engines beside Chromium that are not installed. */
async function main(filters: readonly string[], everyEngine: boolean): Promise<Tally> {
  try {
    const env = { ...process.env, CHROME_PATH: await findBrowser() };
    const engines = await readyEngines({ install: everyEngine });
    const projects = ['node', 'browser', ...engines.ready.map(({ project }) => project), 'stories', 'e2e'];
    const tallies = [await build()];
    for (const project of projects) tallies.push(await test(project, filters, env));
    console.log(`\n${tellEngines(engines)}`);
    if (!everyEngine || engines.missing.length === 0) return sum(tallies);
    console.error(tellMissing(engines.missing));
    return sum([...tallies, { passed: 0, failed: engines.missing.length }]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const {
  values: { 'every-engine': everyEngine },
  positionals: filters,
} = parseArgs({ options: { 'every-engine': { type: 'boolean', default: false } }, allowPositionals: true });
const tally = await main(filters, everyEngine);
if (tally.passed + tally.failed === 0) console.error('No test ran: does the filter match any?');
console.log();
close(tally);
