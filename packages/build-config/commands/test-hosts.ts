// npm run test:hosts [-- NAME]: the widgets on every kind of host that needs no other program: the examples with our
// packages as a registry would send them, pages under strict policies and from a file, the demo's own, and all the
// hostile ones. What they come to is written down for the demo's index. A NAME such as React tries that one alone.
// npm run test:hosts -- --lock: writes the locks of the examples anew, without our own packages.
import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tryHosts } from '../host-results/try-hosts.ts';
import { inTemporaryFolder, runNpm, runTool } from '../process/index.ts';
import { readManifest, root } from '../workspace.ts';

const examples = join(root, 'apps', 'examples');

async function test(name: string | undefined): Promise<boolean> {
  const build = ['run', 'build', '--filter=!@meepraten/storybook', '--output-logs=errors-only'];
  const { ok } = await runTool('turbo', build);
  if (!ok) console.error('The build failed: see above.');
  if (!ok) return false;
  if (name) return tryHosts('--project=hosts', `--testNamePattern=${name}`);
  const runs = [
    ['--project=hosts'],
    ['--project=e2e', '--testNamePattern=with scripts off', 'post.e2e'],
    ['--project=node', 'hostile-scripts', 'guest.node', 'two-of-us.node'],
    ['--project=browser', 'hostile'],
  ];
  const results = [];
  // One after the other: each fills the machine.
  for (const which of runs) results.push(await tryHosts(...which));
  return results.every(Boolean);
}

async function lock(): Promise<boolean> {
  const names = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const results = [];
  for (const { name } of names) results.push(await inTemporaryFolder((folder) => lockOne(name, folder)));
  return results.every(Boolean);
}

/** A lock of what others publish: whoever copies an example gets our newest packages. */
async function lockOne(name: string, folder: string): Promise<boolean> {
  const example = join(examples, name);
  const { dependencies, devDependencies, ...others } = readManifest(example);
  const manifest = {
    ...others,
    dependencies: withoutOurs(dependencies),
    devDependencies: withoutOurs(devDependencies),
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  cpSync(join(example, '.npmrc'), join(folder, '.npmrc'));
  const { ok } = await runNpm(['install', '--package-lock-only', '--loglevel=error'], { cwd: folder });
  if (ok) cpSync(join(folder, 'package-lock.json'), join(example, 'package-lock.json'));
  return ok;
}

function withoutOurs(dependencies: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(dependencies).filter(([name]) => !name.startsWith('@meepraten/')));
}

const { values, positionals } = parseArgs({ options: { lock: { type: 'boolean' } }, allowPositionals: true });
process.exitCode = (await (values.lock ? lock() : test(positionals[0]))) ? 0 : 1;
