// npm run bench:report: what the benchmarks of this machine gave, each at its last run, as a page with plots.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { reportPage } from '../bench/report-page.ts';
import { keptResults, resultsFolder } from '../bench/results.ts';
import { runTool } from '../process/index.ts';
import { root } from '../workspace.ts';

const tokens = join(root, 'packages', 'design-system', 'dist', 'tokens', 'generated');
const build = ['run', 'build', '--filter=@meepraten/design-system', '--output-logs=errors-only'];
if (!(await runTool('turbo', build, { output: 'aside' })).ok) process.exit(1);
const read = (file: string) => readFileSync(join(tokens, file), 'utf8');
const file = join(resultsFolder, 'report.html');
mkdirSync(resultsFolder, { recursive: true });
writeFileSync(file, reportPage(keptResults(), read('tokens.css') + read('themes/auto.css')));
console.log(`See ${relative(root, file)}`);
