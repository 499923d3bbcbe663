// npm run test:release: a release from first to last, in a clone of what is committed and against a registry on this
// machine. Nothing leaves it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, writePage } from '../packaging/bundle.ts';
import { visit } from '../packaging/site.ts';
import { inTemporaryFolder } from '../process/index.ts';
import { startRegistry, type LocalRegistry } from '../release/local-registry.ts';
import { inOneLine, readNotes } from '../release/notes.ts';
import { Consumer, published, Rehearsal } from '../release/rehearsal.ts';
import { uncommitted } from '../release/uncommitted.ts';
import { root } from '../workspace.ts';
import { runSteps, type Step } from './steps.ts';

/** What is changed for the second release: something that users see, and nothing that they rely on. */
const change = {
  package: 'reaction-form',
  file: 'packages/reaction-form/src/reaction-form/reaction-form.define.ts',
  code: "\n(globalThis as { rehearsed?: string }).rehearsed = 'yes';\n",
  note: 'Tell that a release was rehearsed.',
};

/** What users may rely on from then on, and so more than a patch. */
const addition = {
  package: 'reactions-client',
  file: 'packages/reactions-client/src/index.ts',
  code: '\n/** Only in a rehearsal. */\nexport const rehearsed = true;\n',
};

function steps(folder: string, registry: LocalRegistry): Step[] {
  const rehearsal = new Rehearsal(join(folder, 'clone'), registry.env);
  const consumer = new Consumer(join(folder, 'consumer'), registry.env);
  const site = join(folder, 'site');
  mkdirSync(consumer.folder);
  let first = '';
  let second = '';
  return [
    { name: 'clone and install', run: () => rehearsal.clone() },
    {
      name: 'version',
      run: async () => {
        const before = rehearsal.current;
        await rehearsal.version();
        first = rehearsal.current;
        if (first === before) throw new Error(`The notes in .changeset left the version at ${before}.`);
        checkFollowed(rehearsal);
      },
    },
    { name: 'changelogs say every note', run: () => checkNotes(rehearsal, first) },
    { name: 'build', run: () => rehearsal.build() },
    { name: 'publish', run: () => publishAll(rehearsal, registry, first) },
    { name: 'publish again: nothing to do', run: () => publishNothing(rehearsal, registry, first) },
    {
      name: 'a project installs it and runs it',
      run: async () => {
        await consumer.install(first);
        equal(consumer.versions, [first], 'installed');
        equal(await runIn(consumer, site, 'first'), 'undefined', 'from the first release');
      },
    },
    {
      name: 'change, note, version',
      run: async () => {
        rehearsal.append(change.file, change.code);
        await rehearsal.changeset(patchOf(change.package, change.note));
        await rehearsal.commit('A change');
        await rehearsal.version();
        second = rehearsal.current;
        equal(second, nextPatch(first), 'the next version');
        checkFollowed(rehearsal);
        equal(rehearsal.changelogOf(change.package, second), `### Patch Changes\n\n- ${change.note}`);
        equal(rehearsal.changelogOf('design-system', second), 'No changes in this release.');
      },
    },
    { name: 'build the change', run: () => rehearsal.build() },
    { name: 'publish the change', run: () => publishAll(rehearsal, registry, second) },
    {
      name: 'the project upgrades and runs it',
      run: async () => {
        await consumer.upgrade();
        equal(consumer.versions, [second], 'installed');
        equal(await runIn(consumer, site, 'second'), 'yes', 'from the second release');
      },
    },
    {
      name: 'an empty note releases nothing',
      run: async () => {
        await rehearsal.changeset(['add', '--empty']);
        await rehearsal.commit('A change that no user notices');
        await rehearsal.version();
        equal(rehearsal.current, second, 'the version after an empty note');
        await publishNothing(rehearsal, registry, second);
      },
    },
    {
      name: 'a note that promises too little is refused',
      run: async () => {
        equal(await rehearsal.isPromised(), true, 'that nothing has to be promised');
        rehearsal.append(addition.file, addition.code);
        await rehearsal.changeset(patchOf(addition.package, 'Mend something.'));
        equal(await rehearsal.isPromised(), false, 'that a patch is enough for something new');
      },
    },
  ];
}

function patchOf(folder: string, note: string): string[] {
  return ['add', '--message', note, '--patch', `@meepraten/${folder}`];
}

function checkFollowed(rehearsal: Rehearsal): void {
  equal(rehearsal.onRecord, rehearsal.current, 'the version whose API is on record');
  const behind = rehearsal.behind;
  if (behind.length) throw new Error(`The lock or the dependencies did not follow: ${behind.join(', ')}`);
}

/** Each note is in the changelog of every package that it names, and no commit is. */
function checkNotes(rehearsal: Rehearsal, version: string): void {
  const missing = readNotes().flatMap(({ file, bumps, sentence }) =>
    Object.keys(bumps)
      .map((name) => name.replace('@meepraten/', ''))
      .filter((folder) => !inOneLine(rehearsal.changelogOf(folder, version)).includes(`- ${sentence}`))
      .map((folder) => `${file} in ${folder}`),
  );
  if (missing.length) throw new Error(`A changelog lacks a note: ${missing.join(', ')}`);
}

async function publishAll(rehearsal: Rehearsal, registry: LocalRegistry, version: string): Promise<void> {
  await rehearsal.publish();
  for (const name of published) equal((await inRegistry(registry, name))['latest'], version, name);
}

async function publishNothing(rehearsal: Rehearsal, registry: LocalRegistry, version: string): Promise<void> {
  const said = await rehearsal.publish();
  if (!said.includes('No unpublished projects')) throw new Error(`Something was published: ${said}`);
  for (const name of published) equal((await inRegistry(registry, name))['latest'], version, name);
}

async function inRegistry({ url }: LocalRegistry, name: string): Promise<Record<string, string>> {
  const answer = await fetch(url + name.replace('/', '%2f'));
  if (!answer.ok) throw new Error(`The registry has no ${name}: ${answer.status}`);
  return ((await answer.json()) as { 'dist-tags': Record<string, string> })['dist-tags'];
}

/** A page with the form; tells what the change of the rehearsal left there. */
async function runIn(consumer: Consumer, site: string, name: string): Promise<string> {
  const script = await bundle(consumer.folder, name, "import '@meepraten/reaction-form/define';");
  writePage(site, name, script, '<mp-reaction-form server="/" thread="/a"></mp-reaction-form>');
  return visit(site, name, async (page) => {
    await page.locator('mp-reaction-form textarea').waitFor();
    return page.evaluate<string>('String(globalThis.rehearsed)');
  });
}

function nextPatch(version: string): string {
  const [major, minor, patch] = version.split('.').map(Number);
  return `${major}.${minor}.${patch! + 1}`;
}

function equal(got: unknown, expected: unknown, what = 'it'): void {
  const [one, other] = [JSON.stringify(got), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what} should be ${other}, and is ${one}`);
}

const leftOut = await uncommitted(root);
if (leftOut.length)
  console.log(`Not in the rehearsal, which clones what is committed: ${leftOut.join(', ')}`);

await inTemporaryFolder(async (folder) => {
  const registry = await startRegistry(join(folder, 'registry'));
  try {
    await runSteps(steps(folder, registry));
  } finally {
    registry.stop();
  }
});
