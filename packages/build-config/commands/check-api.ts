// npm run check:api: what users rely on, beside what was released last. Fails where the notes in .changeset promise a
// smaller version than the change asks for.
// npm run check:api -- --release: notes what is there as released. `npm run version` does it.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { bumpFor, differences, isLess, type Bump, type Difference } from '../api/compare-api.ts';
import type { PublicApi } from '../api/facts.ts';
import { publicApi } from '../api/public-api.ts';
import { readReleased, releasedFile, writeReleased, type Released } from '../api/released.ts';
import { runTool } from '../process/index.ts';
import { readNotes } from '../release/notes.ts';
import { publicPackages, root } from '../workspace.ts';

/** Nothing was released yet: everything is new. */
const nothing: Released = { version: '0.0.0', date: '', packages: {} };

/** The most that any note promises a package. */
function promised(name: string): Bump {
  return readNotes().reduce<Bump>((most, { bumps }) => {
    const bump = bumps[name] ?? 'none';
    return isLess(most, bump) ? bump : most;
  }, 'none');
}

function table(rows: readonly Difference[], released: string): string {
  const cell = (text: string | null) => (text === null ? '' : `\`${text.replaceAll('|', '\\|')}\``);
  const lines = rows.map(
    (row) => `| ${cell(row.fact)} | ${cell(row.before)} | ${cell(row.now)} | ${bumpFor(row, released)} |`,
  );
  return ['| what | before | now | asks for |', '| --- | --- | --- | --- |', ...lines].join('\n');
}

/** @returns whether every package promises enough. */
function compare(released: Released, packages: PublicApi): boolean {
  const found = differences(released.packages, packages);
  let isEnough = true;
  for (const name of new Set(found.map((each) => each.package))) {
    const rows = found.filter((each) => each.package === name);
    const asked = rows.map((row) => bumpFor(row, released.version)).reduce((a, b) => (isLess(a, b) ? b : a));
    const has = promised(name);
    const isLow = isLess(has, asked);
    isEnough &&= !isLow;
    console.log(`\n${isLow ? '✗' : '✓'} ${name}: ${rows.length} changed since ${released.version}`);
    // Of what was never released there is nothing to compare line by line.
    if (released.packages[name]) console.log(`\n${table(rows, released.version)}`);
    if (isLow)
      console.log(
        `\nIts notes promise ${has}, and the change asks for ${asked}. Say so in a note: npx changeset`,
      );
  }
  if (found.length === 0) console.log(`Nothing that users rely on has changed since ${released.version}.`);
  return isEnough;
}

const { values } = parseArgs({ options: { release: { type: 'boolean', default: false } } });
const build = ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'];
if (!(await runTool('turbo', build)).ok) process.exit(1);
const packages = await publicApi();
if (values.release) {
  const { version } = publicPackages()[0]!.manifest;
  writeReleased({ version, date: new Date().toISOString().slice(0, 10), packages });
  console.log(`${relative(root, releasedFile)} holds what ${version} promises.`);
} else if (!compare(readReleased() ?? nothing, packages)) process.exitCode = 1;
