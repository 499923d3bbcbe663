// npm run check: everything about the code that needs no browser.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { faultsOfWorkflows } from '../lint/workflows.ts';
import { run, runTool, type RunResult } from '../process/index.ts';
import { publicPackages, readManifest, root, workspaceFolders, type PackageManifest } from '../workspace.ts';
import { runStages, type Step } from './steps.ts';

const settings = join(root, 'packages', 'build-config');
const packages = publicPackages();

const quiet = { output: 'keep' } as const;

/** Builds, and all others look at what is built. */
const manifests: Step = { name: 'manifests up to date', run: checkManifests };

// The longest first: the short ones fill what is left of the time.
const steps: Step[] = [
  { name: 'lint', run: () => tool('eslint', ['--config', join(settings, 'eslint.config.js'), '.']) },
  { name: 'format', run: () => tool('prettier', ['--check', '.'], 'npm run format mends it') },
  {
    name: 'types',
    run: () => tool('turbo', ['run', 'typecheck', '--continue', '--output-logs=errors-only']),
  },
  { name: 'unused code', run: () => tool('knip', ['--config', join(settings, 'knip.jsonc')]) },
  { name: 'every package is used', run: checkUse },
  { name: 'workflows', run: checkWorkflows },
  {
    name: 'notes promise what changed',
    run: () => command('check-api.ts', 'the public API changed by more than the notes say'),
  },
  {
    name: 'documents',
    run: () =>
      command('check-documents.ts', 'a document has a link or a piece of code that would fail a reader'),
  },
  {
    name: 'nothing is over its limit',
    run: () => command('check-size.ts', 'something weighs more than its limit'),
  },
  ...packages.flatMap(({ folder, manifest }): Step[] => [
    {
      name: `publint ${manifest.name}`,
      run: () => lint(runTool('publint', ['run', folder, '--strict'], quiet)),
    },
    ...(isTyped(manifest)
      ? [{ name: `types of ${manifest.name}`, run: () => lintTypes(folder, manifest) }]
      : []),
  ]),
];

async function tool(name: string, args: readonly string[], remedy = ''): Promise<void> {
  const { ok, output } = await runTool(name, args, quiet);
  if (!ok) console.log(output);
  if (!ok) throw new Error([`${name} found something: see above`, remedy].filter(Boolean).join('; '));
}

/** Shows what a linter of packages says only when it objects. */
async function lint(result: Promise<RunResult>): Promise<void> {
  const { ok, output } = await result;
  if (ok) return;
  console.log(output);
  throw new Error('see above');
}

function lintTypes(folder: string, manifest: PackageManifest): Promise<void> {
  const styles = Object.keys(manifest.exports ?? {}).filter((entry) => entry.endsWith('.css'));
  const without = styles.length ? ['--exclude-entrypoints', ...styles] : [];
  return lint(
    runTool('@arethetypeswrong/cli#attw', ['--pack', folder, '--profile', 'esm-only', ...without], quiet),
  );
}

function isTyped({ exports = {} }: PackageManifest): boolean {
  return Object.values(exports).some((entry) => typeof entry === 'object' && 'types' in entry);
}

/** One of the commands beside this one, which says what it found. */
async function command(file: string, failure: string): Promise<void> {
  const { ok, output } = await run(process.execPath, [join(settings, 'commands', file)], quiet);
  if (ok) return;
  console.log(output);
  throw new Error(`${failure}: see above`);
}

async function checkWorkflows(): Promise<void> {
  const faults = await faultsOfWorkflows();
  if (faults.length) throw new Error(faults.join('\n'));
}

/** They are committed, so that a reader of the repository and of a change sees what an element promises. */
async function checkManifests(): Promise<void> {
  const files = packages.flatMap(({ folder, manifest }) =>
    manifest.customElements ? [join(folder, manifest.customElements)] : [],
  );
  const before = files.map(read);
  await tool('turbo', ['run', 'build', '--filter=./packages/*', '--continue', '--output-logs=errors-only']);
  const stale = files.filter((file, index) => read(file) !== before[index]);
  if (stale.length === 0) return;
  const names = stale.map((file) => relative(root, file)).join(', ');
  throw new Error(`${names} did not follow the code; npm run build mends it, then commit it`);
}

/** A package that none of the others and no app depends on is not part of the product. */
function checkUse(): void {
  const used = new Set(
    workspaceFolders().flatMap((folder) => {
      const { dependencies = {}, devDependencies = {} } = readManifest(folder);
      return Object.keys({ ...dependencies, ...devDependencies });
    }),
  );
  const idle = packages.map(({ manifest }) => manifest.name).filter((name) => !used.has(name));
  if (idle.length) throw new Error(`nothing depends on ${idle.join(', ')}`);
}

function read(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

await runStages([[manifests], steps]);
