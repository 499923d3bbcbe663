// Writes the accessibility statement of the version that is about to be released. `npm run version` does it; before that,
// the page in Storybook shows what is known so far.
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { faultsOf } from '../accessibility/faults.ts';
import { answers, statementPage } from '../accessibility/index.ts';
import { titlesOf } from '../accessibility/test-titles.ts';
import { readReleased } from '../api/released.ts';
import { publicPackages, root } from '../workspace.ts';

const file = join(root, '.github', 'ACCESSIBILITY.md');
const { version } = publicPackages()[0]!.manifest;
const date = readReleased()?.date ?? new Date().toISOString().slice(0, 10);
const faults = faultsOf(answers, { titlesOf, lastRelease: date });
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else {
  writeFileSync(file, statementPage(answers, { version, date }));
  console.log(`${relative(root, file)} is the accessibility statement of ${version}.`);
}
