// npm run bench [-- --only PART] [--runs N]: builds the embed, and prints and draws what it costs a page.
import { join } from 'node:path';
import { run, runTool } from '../process/index.ts';
import { root } from '../workspace.ts';

const build = ['run', 'build', '--filter=@meepraten/embed', '--output-logs=errors-only'];
const bench = join(root, 'packages', 'embed', 'bench', 'main.ts');

const { ok } = await runTool('turbo', build, { output: 'aside' });
if (!ok) console.error('The build failed: see above.');
process.exitCode = ok ? ((await run(process.execPath, [bench, ...process.argv.slice(2)])).code ?? 1) : 1;
