// npm test [-- FILTER …]: builds what the tests need, then runs all of them, or those whose path holds the filter.
// npm test -- --in-chromium: the same without the other engines, where they are installed.
// npm run test:browsers: the same, in every engine; what is missing is installed, or counts as failed.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../browser/find-browser.ts';
import { readyEngines, tellEngines, tellMissing } from '../browser/ready-engines.ts';
import { inTemporaryFolder, runTool } from '../process/index.ts';
import { root } from '../workspace.ts';
import { inLanes } from './lanes.ts';
import { close, sum, type Tally } from './tally.ts';
import { failedFiles, failuresOf, tallyOf, withSecondTry, type TestReport } from './test-report.ts';

const config = join(root, 'packages', 'build-config', 'vitest.config.ts');

/** The Vitest projects that need no other engine. */
const inChromium = ['browser', 'node', 'stories', 'e2e', 'postgres', 'pictures'];

/** A run mostly waits for its one page, so that two of them share two processors well. */
const lanes = Math.min(2, availableParallelism());

/**
 * A page that died, or a clock that stands still, is to fail its own run and no other. WebKit may take minutes to load
 * all stories on a busy machine, and says nothing meanwhile.
 */
const patience = { silenceMs: 6 * 60_000, limitMs: 25 * 60_000 };

/** So many files of a project get a second try. */
const mostTriedAgain = 5;

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

interface ProjectResult {
  project: string;
  ok: boolean;
  /** Null where the runner came to no report. */
  report: TestReport | null;
}

/** One run per project, so that a crash in one leaves the others their say. What it says is shown when it ends. */
async function test(
  project: string,
  filters: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<ProjectResult> {
  console.log(`▸ ${project} tests begin`);
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const args = ['run', `--config=${config}`, `--project=${project}`, '--passWithNoTests', ...reporters];
    const { ok, output } = await runTool('vitest', [...args, ...filters], { env, output: 'keep', patience });
    console.log(`\n▸ ${project} tests\n${output}`);
    return { project, ok, report: readReport(file) };
  });
}

function readReport(file: string): TestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as TestReport;
  } catch {
    return null;
  }
}

/**
 * The files that failed beside another run get the machine to themselves once, and so does a run that came to no report.
 * What passes then counts, and is named: it leans on time. More than a few that fail have another cause.
 */
async function tryAgain(
  first: ProjectResult,
  filters: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<ProjectResult> {
  const { project, report } = first;
  if (!report) {
    if (first.ok) return first;
    console.log(`↻ ${project} › ended without a report beside another run, and runs once more alone`);
    return test(project, filters, env);
  }
  const files = failedFiles(report);
  if (files.length === 0 || files.length > mostTriedAgain) return first;
  const second = await test(project, files, env);
  if (!second.report) return first;
  const merged = withSecondTry(report, second.report);
  const still = failuresOf(merged, root);
  for (const failure of failuresOf(report, root)) {
    if (!still.includes(failure))
      console.log(`↻ ${project} › ${failure} (failed beside another run, passed alone)`);
  }
  return { project, ok: second.ok || still.length === 0, report: merged };
}

function tell({ project, ok, report }: ProjectResult): Tally {
  const failures = report ? failuresOf(report, root) : [];
  if (!ok && failures.length === 0) failures.push('ended badly outside its tests: see above');
  for (const failure of failures) console.log(`✗ ${project} › ${failure}`);
  return tallyOf(report, ok);
}

/**
 * One of each in turn. Those that come first take longest, and a short one fills what is left at the end; and an engine
 * that runs twice at a time may stand still on a busy machine.
 */
function inRounds<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const rounds = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    lists.flatMap((list) => list.slice(round, round + 1)),
  ).flat();
}

interface Wish {
  filters: readonly string[];
  /** Also the engines beside Chromium that are not installed. */
  everyEngine: boolean;
  /** None of the engines beside Chromium. */
  onlyChromium: boolean;
}

async function main({ filters, everyEngine, onlyChromium }: Wish): Promise<Tally> {
  try {
    const env = { ...process.env, CHROME_PATH: await findBrowser() };
    const engines = await readyEngines({ install: everyEngine });
    const others = onlyChromium ? [] : engines.ready;
    const projects = inRounds([...others.map((engine) => engine.projects).toReversed(), inChromium]);
    const built = await build();
    const tests = projects.map((project) => () => test(project, filters, env));
    const results = await inLanes(lanes, tests);
    const again = await inLanes(
      1,
      results.map((result) => () => tryAgain(result, filters, env)),
    );
    const tallies = [built, ...again.map(tell)];
    console.log(`\n${tellEngines({ ...engines, ready: others })}`);
    if (!everyEngine || engines.missing.length === 0) return sum(tallies);
    console.error(tellMissing(engines.missing));
    return sum([...tallies, { passed: 0, failed: engines.missing.length }]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const { values, positionals: filters } = parseArgs({
  options: {
    'every-engine': { type: 'boolean', default: false },
    'in-chromium': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const tally = await main({
  filters,
  everyEngine: values['every-engine'],
  onlyChromium: values['in-chromium'],
});
if (tally.passed + tally.failed === 0) console.error('No test ran: does the filter match any?');
console.log();
close(tally);
