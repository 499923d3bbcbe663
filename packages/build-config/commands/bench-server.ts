// npm run bench:server [-- --database sqlite|postgres --size N --seconds N]: builds the reactions server and prints how much it answers each second.
import { join } from 'node:path';
import { run, runTool } from '../process/index.ts';
import { root } from '../workspace.ts';

const server = join(root, 'packages', 'reactions-server');
const build = ['run', 'build', '--filter=@meepraten/reactions-server', '--output-logs=errors-only'];
const threads = ['--import', join(server, 'testing', 'typescript-threads.ts')];
const bench = [...threads, join(server, 'bench', 'main.ts'), ...process.argv.slice(2)];

const { ok } = await runTool('turbo', build, { output: 'aside' });
if (!ok) console.error('The build failed: see above.');
process.exitCode = ok ? ((await run(process.execPath, bench)).code ?? 1) : 1;
