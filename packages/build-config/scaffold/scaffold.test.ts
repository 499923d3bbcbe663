import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { driftOf } from '../manifest/drift/drift.ts';
import { runTool } from '../process/index.ts';
import { readManifest, root } from '../workspace.ts';
import { layComponent } from './lay-component.ts';
import { WorkspaceCopy } from './workspace-copy.ts';

let copy: WorkspaceCopy;
const read = (path: string) => readFileSync(join(copy.folder, path), 'utf8');
const lay = (name: string, extras: { events?: boolean; terms?: boolean } = {}) =>
  layComponent({ name, folder: copy.folder, events: false, terms: false, ...extras });

beforeAll(() => {
  copy = new WorkspaceCopy();
}, 60_000);

afterAll(() => copy.remove());

/** Everything that laying a component could touch. */
function snapshot(): Record<string, string> {
  const files = readdirSync(join(copy.folder, 'src'), { recursive: true, encoding: 'utf8' });
  return {
    files: files.sort().join('\n'),
    ...Object.fromEntries(
      ['src/index.ts', 'src/define.ts', 'package.json'].map((path) => [path, read(path)]),
    ),
  };
}

describe('a name that no component can have', () => {
  it.each([
    ['mp-sample', "leave out 'mp-'"],
    ['Sample', 'kebab-case'],
    ['sample_box', 'kebab-case'],
    ['2nd', 'kebab-case'],
    ['sample-', 'kebab-case'],
    ['../sample', 'kebab-case'],
    ['', 'kebab-case'],
    ['button', 'is there already'],
    ['field', 'is there already'],
    ['map', 'a class of JavaScript itself'],
    ['theme-controller', 'exports a ThemeController already'],
  ])("refuses '%s' in one line and writes nothing", async (name, reason) => {
    const before = snapshot();
    const refused = lay(name);
    await expect(refused).rejects.toThrow(reason);
    await refused.catch(({ message }: Error) => expect(message).not.toContain('\n'));
    expect(snapshot()).toEqual(before);
  });

  it('refuses a package that holds no components', async () => {
    const folder = join(root, 'packages', 'reactions-client');
    const refused = layComponent({ name: 'sample', folder, events: false, terms: false });
    await expect(refused).rejects.toThrow('a component goes into packages/design-system');
    expect(existsSync(join(folder, 'src', 'components'))).toBe(false);
  });
});

describe('a component that was laid', { timeout: 120_000 }, () => {
  const laid: string[] = [];
  const names = ['sample-box', 'sample-press', 'sample-terms', 'sample-whole'];
  const tool = async (name: string, args: readonly string[]) => {
    const { output } = await runTool(name, args, { cwd: copy.root, output: 'keep' });
    return output.trim();
  };

  beforeAll(async () => {
    const [box = '', press = '', terms = '', whole = ''] = names;
    laid.push(...(await lay(box)));
    laid.push(...(await lay(press, { events: true })));
    laid.push(...(await lay(terms, { terms: true })));
    laid.push(...(await lay(whole, { events: true, terms: true })));
  }, 60_000);

  it('has the files it was asked for and no other', () => {
    const filesOf = (name: string) => readdirSync(join(copy.folder, 'src', 'components', name)).sort();
    const always = ['define.ts', 'hostile.test.ts', 'stories.ts', 'styles.ts', 'test.ts', 'ts'];
    const wanted = (name: string, ...more: string[]) =>
      [...always, ...more].map((end) => `${name}.${end}`).sort();
    expect(filesOf('sample-box')).toEqual(wanted('sample-box'));
    expect(filesOf('sample-press')).toEqual(wanted('sample-press', 'events.ts'));
    expect(filesOf('sample-terms')).toEqual(wanted('sample-terms', 'terms.ts'));
    expect(filesOf('sample-whole')).toEqual(wanted('sample-whole', 'events.ts', 'terms.ts'));
  });

  it('is in every entry of its package, in order', () => {
    expect(read('src/define.ts')).toContain("import './components/sample-box/sample-box.define.js';\n");
    expect(read('src/index.ts')).toContain(
      "export { SampleBox } from './components/sample-box/sample-box.js';\n",
    );
    expect(readManifest(copy.folder).exports?.['./sample-box/define']).toEqual({
      types: './dist/components/sample-box/sample-box.define.d.ts',
      default: './dist/components/sample-box/sample-box.define.js',
    });
    for (const path of ['src/define.ts', 'src/index.ts']) {
      const own = [...read(path).matchAll(/'(\.\/components\/sample-[^']*)'/g)].map(([, module]) => module);
      expect(own).toEqual([...own].sort());
      expect(own.length).toBeGreaterThanOrEqual(names.length);
    }
  });

  it('compiles', async () => {
    expect(await tool('@typescript/native#tsc', ['-p', join(copy.folder, 'tsconfig.json'), '--noEmit'])).toBe(
      '',
    );
  });

  it('passes lint', async () => {
    const files = laid.filter((file) => file.endsWith('.ts')).map((file) => relative(copy.root, file));
    expect(await tool('eslint', ['--config', 'packages/build-config/eslint.config.js', ...files])).toBe('');
  });

  it('is formatted as the project is', async () => {
    const files = laid.map((file) => relative(copy.root, file));
    const { ok, output } = await runTool('prettier', ['--check', ...files], {
      cwd: copy.root,
      output: 'keep',
    });
    expect(ok, output).toBe(true);
  });

  it('has a manifest that tells of all it uses', async () => {
    const config = join(root, 'packages', 'build-config', 'cem.config.mjs');
    await runTool('@custom-elements-manifest/analyzer#cem', ['analyze', '--config', config], {
      cwd: copy.folder,
      output: 'keep',
    });
    for (const name of names) expect(read('custom-elements.json')).toContain(`"tagName": "mp-${name}"`);
    expect(driftOf(copy.root).filter((fault) => fault.includes('mp-sample-'))).toEqual([]);
  });
});
