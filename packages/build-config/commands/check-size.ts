// npm run check:size: what the built packages weigh, beside the last release, as a table of Markdown. Fails where
// something is over its limit.
// npm run check:size -- --to FILE: writes the table there too.
// npm run check:size -- --limits: takes what it weighs today, and a word more, for the limits. Say what for in the commit.
// npm run check:size -- --release: notes what it weighs as released. `npm run version` does it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { embedLimits, embedSizes } from '../../embed/build/sizes.ts';
import { runTool } from '../process/index.ts';
import { entrySizes } from '../size/entry-sizes.ts';
import { limitsFor, sizeTable, tooHeavy, type ReleasedSizes, type Sizes } from '../size/sizes.ts';
import { publicPackages, root } from '../workspace.ts';

const folder = join(root, 'packages', 'build-config', 'size');
const [limitsFile, releasedFile] = [join(folder, 'limits.json'), join(folder, 'released.json')];

function read<Content>(file: string): Content | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Content) : null;
}

function write(file: string, content: unknown): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

const { values } = parseArgs({
  options: {
    limits: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
    to: { type: 'string' },
  },
});
const build = ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'];
if (!(await runTool('turbo', build, { output: 'aside' })).ok) process.exit(1);
const packages = publicPackages();
const entries = await entrySizes(packages);
const sizes: Sizes = { ...embedSizes(), ...entries };
if (values.limits) write(limitsFile, limitsFor(entries));
const limits: Sizes = { ...embedLimits, ...read<Sizes>(limitsFile) };
const table = sizeTable(sizes, limits, read<ReleasedSizes>(releasedFile));
console.log(table);
if (values.to) writeFileSync(values.to, `${table}\n`);
if (values.release)
  write(releasedFile, { version: packages[0]!.manifest.version, sizes } satisfies ReleasedSizes);
const heavy = tooHeavy(sizes, limits);
for (const fault of heavy) console.error(`✗ ${fault}`);
if (heavy.length > 0) {
  console.error(
    '\nMake it lighter; or, where it is worth it: npm run check:size -- --limits, and say so in the commit.',
  );
  process.exitCode = 1;
}
