// npm run bench:ranking: builds the ranker and prints how well it finds the next read, beside two plain rankers.
import { join } from 'node:path';
import { run, runTool } from '../process/index.ts';
import { root } from '../workspace.ts';

const build = ['run', 'build', '--filter=@meepraten/related-reads', '--output-logs=errors-only'];
const bench = join(root, 'packages', 'related-reads', 'bench', 'main.ts');

const { ok } = await runTool('turbo', build, { output: 'aside' });
if (!ok) console.error('The build failed: see above.');
process.exitCode = ok ? ((await run(process.execPath, [bench])).code ?? 1) : 1;
