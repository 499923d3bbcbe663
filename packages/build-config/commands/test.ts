// npm test [-- FILTER …]: builds what the tests need, then runs all of them, or those whose path holds the filter.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import { inTemporaryFolder, runTool } from '../process/index.ts';
import { root } from '../workspace.ts';
import { close, sum, type Tally } from './tally.ts';
import { tallyOf, type TestReport } from './test-report.ts';

const projects = ['node', 'browser', 'stories', 'e2e'];
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

async function main(filters: readonly string[]): Promise<Tally> {
  try {
    const env = { ...process.env, CHROME_PATH: await findBrowser() };
    const tallies = [await build()];
    for (const project of projects) tallies.push(await test(project, filters, env));
    return sum(tallies);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const tally = await main(process.argv.slice(2));
if (tally.passed + tally.failed === 0) console.error('No test ran: does the filter match any?');
console.log();
close(tally);
