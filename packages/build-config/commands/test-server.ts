// npm run test:crash | test:durable | test:retry | test:fuzz [-- SEED]: builds the reactions server and proves one of its promises.
import { join } from 'node:path';
import { installPackages } from '../browser/install-packages.ts';
import { systemMachine } from '../browser/machine.ts';
import { findProgram, run, runTool } from '../process/index.ts';
import { root } from '../workspace.ts';

const testing = join(root, 'packages', 'reactions-server', 'testing');
const build = ['run', 'build', '--filter=@meepraten/reactions-server', '--output-logs=errors-only'];

async function isReady(promise: string | undefined): Promise<boolean> {
  const { ok } = await runTool('turbo', build, { output: 'aside' });
  if (!ok) console.error('The build failed: see above.');
  if (promise !== 'durable' || findProgram(['strace'])) return ok;
  const installed = await installPackages(systemMachine, ['strace']);
  if (!installed) console.error('strace is missing: install it, for example with apt-get install strace.');
  return ok && installed;
}

const [promise, ...rest] = process.argv.slice(2);
const proof = [join(testing, 'proofs', 'main.ts'), promise ?? '', ...rest];
const threads = ['--import', join(testing, 'typescript-threads.ts')];
process.exitCode = (await isReady(promise))
  ? ((await run(process.execPath, [...threads, ...proof])).code ?? 1)
  : 1;
