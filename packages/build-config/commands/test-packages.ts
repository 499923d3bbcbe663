// npm run test:packages: what a user gets from the registry, tried in a project that knows nothing of this one.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, tagsOf, writePage } from '../packaging/bundle.ts';
import { purePage, writeConsumer } from '../packaging/consumer.ts';
import { entriesOf, isForServers, jsxEntries } from '../packaging/entries.ts';
import { visit } from '../packaging/site.ts';
import { faultsOf, pack, sameLicence, type Tarball } from '../packaging/tarball.ts';
import { inTemporaryFolder, run, runNpm, runTool, type RunResult } from '../process/index.ts';
import { publicPackages, type PackageManifest } from '../workspace.ts';
import { runSteps, type Step } from './steps.ts';

const packages = publicPackages();

function steps(folder: string): Step[] {
  const tarballs: Tarball[] = [];
  const consumer = join(folder, 'consumer');
  const site = join(folder, 'site');
  return [
    {
      name: 'build',
      run: () => mustPass(runTool('turbo', ['run', 'build', '--filter=./packages/*', '--continue'])),
    },
    ...packages.map((each) => ({
      name: `pack ${each.manifest.name}`,
      run: async () => {
        const tarball = await pack(each, folder);
        tarballs.push(tarball);
        const faults = faultsOf(tarball);
        if (!faults.includes('LICENSE is missing') && !sameLicence(each.folder))
          faults.push('LICENSE is not the one of the project');
        if (faults.length) throw new Error(faults.join('\n'));
      },
    })),
    { name: 'install together', run: () => install(consumer, tarballs) },
    ...['nodenext', 'bundler'].map((resolution) => ({
      name: `types under ${resolution}`,
      run: () => checkTypes(consumer, resolution),
    })),
    ...jsxEntries(packages).map((entry, index) => ({
      name: `events of ${entry} alone`,
      run: () => checkTypes(consumer, `jsx.${index}`),
    })),
    ...packages
      .filter(({ manifest }) => isForServers(manifest))
      .map(({ manifest: { name } }) => ({
        name: `import ${name} in Node`,
        run: () => importInNode(consumer, name),
      })),
    ...packages
      .flatMap(({ manifest: { bin = {} } }) => Object.keys(bin))
      .map((command) => ({ name: `${command} --help`, run: () => checkCommand(consumer, command) })),
    { name: 'entries register nothing', run: () => checkPure(consumer, site, tarballs) },
    ...packages.flatMap(({ manifest }) =>
      entriesOf(manifest).define.map((entry) => ({
        name: `bundle ${entry}`,
        run: () => checkDefine(consumer, manifest, entry),
      })),
    ),
    { name: '<mp-reaction-form> upgrades in the browser', run: () => checkUpgrade(consumer, site) },
  ];
}

async function mustPass(result: Promise<RunResult>): Promise<void> {
  const { ok, output } = await result;
  if (!ok) throw new Error(output || 'see above');
}

async function install(consumer: string, tarballs: readonly Tarball[]): Promise<void> {
  mkdirSync(consumer);
  writeConsumer(consumer, tarballs);
  await mustPass(runNpm(['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: consumer }));
}

function checkTypes(consumer: string, name: string): Promise<void> {
  return mustPass(runTool('@typescript/native#tsc', ['-p', join(consumer, `tsconfig.${name}.json`)]));
}

function importInNode(consumer: string, name: string): Promise<void> {
  const script = `await import('${name}'); process.exit()`;
  return mustPass(run(process.execPath, ['--input-type=module', '-e', script], { cwd: consumer }));
}

async function checkCommand(consumer: string, command: string): Promise<void> {
  const bin = join(consumer, 'node_modules', '.bin', command);
  const { ok, output } = await run(bin, ['--help'], { cwd: consumer, output: 'keep' });
  if (!ok || !output.includes(command)) throw new Error(`it does not tell of itself:\n${output}`);
}

async function checkPure(consumer: string, site: string, tarballs: readonly Tarball[]): Promise<void> {
  writePage(site, 'pure', await bundle(consumer, 'pure', purePage(tarballs)));
  const { modules, registered } = await visit(site, 'pure', async (page) => ({
    modules: await page.evaluate<number>('globalThis.modules.length'),
    registered: await page.evaluate<string[]>('globalThis.registered'),
  }));
  if (modules === 0) throw new Error('the page imported nothing');
  if (registered.length) throw new Error(`importing them registers ${registered.join(', ')}`);
}

async function checkDefine(consumer: string, manifest: PackageManifest, entry: string): Promise<void> {
  const tags = tagsOf(consumer, manifest, entry);
  if (tags.length === 0) throw new Error(`${manifest.name} tells of no tag that this entry registers`);
  const code = await bundle(consumer, 'define', `import '${entry}';`);
  const lost = tags.filter((tag) => !code.includes(tag));
  if (lost.length) throw new Error(`the bundle lost ${lost.join(', ')}`);
}

async function checkUpgrade(consumer: string, site: string): Promise<void> {
  const script = await bundle(consumer, 'form', "import '@meepraten/reaction-form/define';");
  writePage(site, 'form', script, '<mp-reaction-form server="/" thread="/a"></mp-reaction-form>');
  await visit(site, 'form', (page) => page.locator('mp-reaction-form textarea').waitFor());
}

await inTemporaryFolder((folder) => runSteps(steps(folder)));
