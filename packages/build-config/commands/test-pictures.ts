// npm run test:pictures [-- FILTER]: compares what Chromium paints of every component with the committed pictures.
// npm run test:pictures -- --update: paints the pictures anew. Look at each before you commit it.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../browser/find-browser.ts';
import { smallPng } from '../browser/small-png.ts';
import { inTemporaryFolder, runTool } from '../process/index.ts';
import { root } from '../workspace.ts';
import { close, type Tally } from './tally.ts';
import { tallyOf, type TestReport } from './test-report.ts';

const config = join(root, 'packages', 'build-config', 'vitest.config.ts');
const references = join(root, 'apps', 'storybook', 'src', 'pictures', 'references');

/** @param component the name of its folder; all of them by default. */
async function compare(component: string | undefined, update: boolean): Promise<Tally> {
  const env = { ...process.env, CHROME_PATH: await findBrowser() };
  return inTemporaryFolder(async (folder) => {
    const file = join(folder, 'report.json');
    const args = ['run', `--config=${config}`, '--project=pictures', '--reporter=default', '--reporter=json'];
    const options = [...(update ? ['--update'] : []), ...(component ? ['-t', `of ${component} is`] : [])];
    const { ok } = await runTool('vitest', [...args, `--outputFile.json=${file}`, ...options], { env });
    return tallyOf(JSON.parse(readFileSync(file, 'utf8')) as TestReport, ok);
  });
}

function makeSmall(): void {
  for (const path of globSync(join(references, '**', '*.png'))) {
    const picture = readFileSync(path);
    const small = smallPng(picture);
    if (small.length < picture.length) writeFileSync(path, small);
  }
}

const {
  values: { update },
  positionals: [component],
} = parseArgs({ options: { update: { type: 'boolean', default: false } }, allowPositionals: true });
const tally = await compare(component, update);
if (update) makeSmall();
console.log();
close(tally);
