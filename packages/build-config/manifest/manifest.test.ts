import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inTemporaryFolder, runTool } from '../process/index.ts';
import { root } from '../workspace.ts';
import { editorFiles } from './editor-data.ts';
import type { Declaration, Manifest } from './model.ts';

const settings = join(root, 'packages', 'build-config');
const fixtures = join(settings, 'manifest', 'fixtures');

/** Runs the analyzer as a package's build does. It wants a package.json, as every package has. */
async function analyse(folder: string) {
  cpSync(join(fixtures, 'gauge'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "sample", "version": "1.0.0", "type": "module" }');
  const args = ['analyze', '--config', join(settings, 'cem.config.mjs')];
  const { ok, output } = await runTool('@custom-elements-manifest/analyzer#cem', args, {
    cwd: folder,
    output: 'keep',
  });
  if (!ok) throw new Error(output);
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return {
    manifest: read('custom-elements.json'),
    jsx: read('dist/jsx.d.ts'),
    vscode: JSON.parse(read(editorFiles.vscode)) as unknown,
    webTypes: JSON.parse(read(editorFiles.webTypes)) as unknown,
  };
}

describe('the manifest of a package', () => {
  let manifest: Manifest;
  let text: string;
  let jsx: string;
  let vscode: unknown;
  let webTypes: unknown;
  let gauge: Declaration & Record<string, unknown>;

  beforeAll(async () => {
    ({ manifest: text, jsx, vscode, webTypes } = await inTemporaryFolder(analyse));
    manifest = JSON.parse(text) as Manifest;
    gauge = manifest.modules.flatMap(({ declarations = [] }) => declarations)[0] as typeof gauge;
  });

  it('tells of elements only, where they are published', () => {
    expect(manifest.modules.map(({ path }) => path)).toEqual([
      'dist/gauge/gauge.define.js',
      'dist/gauge/gauge.js',
    ]);
    expect(text).not.toContain('src/');
  });

  it('learns the tag from the define file', () => {
    expect(gauge).toMatchObject({ name: 'Gauge', tagName: 'mp-gauge', customElement: true });
    expect(manifest.modules[0]?.exports).toEqual([
      {
        kind: 'custom-element-definition',
        name: 'mp-gauge',
        declaration: { name: 'Gauge', module: 'dist/gauge/gauge.js' },
      },
    ]);
  });

  it('holds what a user may rely on and nothing else', () => {
    expect(gauge.members?.map(({ name }) => name)).toEqual([
      'variant',
      'maxValue',
      'withScale',
      'reading',
      'reset',
    ]);
    expect(gauge.attributes?.map(({ name }) => name)).toEqual([
      'variant',
      'max-value',
      'with-scale',
      'theme',
    ]);
  });

  it('tells of the theme that every element on the foundation takes', () => {
    const theme = gauge.attributes?.find(({ name }) => name === 'theme');
    expect(theme?.type?.text).toMatch(/^'host' \| 'light' \| 'dark'/);
  });

  it('reads the tags of the class comment', () => {
    expect(gauge).toMatchObject({
      description: 'Shows a value on a scale.',
      slots: [{ name: '', description: 'The label.' }],
      events: [{ name: 'gauge-move', type: { text: 'GaugeMoveEvent' }, description: 'The value moved.' }],
      cssParts: [{ name: 'base', description: 'The outermost box.' }],
      cssProperties: [{ name: '--mp-gauge-size', description: 'Its width.' }],
      cssStates: [{ name: 'full', description: 'At its end.' }],
    });
  });

  it('lists only events that the class comment names', () => {
    expect(gauge.events?.map(({ name }) => name)).toEqual(['gauge-move']);
  });

  it('is the same text every time', async () => {
    expect((await inTemporaryFolder(analyse)).manifest).toBe(text);
  });

  it('comes with types for JSX that the compiler holds a view to', async () => {
    expect(jsx).toContain("'mp-gauge': GaugeProps;");
    await inTemporaryFolder(async (folder) => {
      cpSync(join(fixtures, 'view'), folder, { recursive: true });
      writeFileSync(join(folder, 'types', 'jsx.d.ts'), jsx);
      const args = ['-p', join(folder, 'tsconfig.json')];
      const { output } = await runTool('@typescript/native#tsc', args, { output: 'keep' });
      expect(output).toBe('');
    });
  });

  it('comes with data for VS Code: tags, attributes and the values they allow', () => {
    const description = {
      kind: 'markdown',
      value: [
        'Shows a value on a scale.',
        '**Slots**\n\n- default – The label.',
        '**Events**\n\n- `gauge-move` – The value moved.',
        '**Parts**\n\n- `base` – The outermost box.',
        '**CSS variables**\n\n- `--mp-gauge-size` – Its width.',
        '**States**\n\n- `:state(full)` – At its end.',
      ].join('\n\n'),
    };
    const attributes = [
      { name: 'variant', description: 'How it looks.', values: [{ name: 'round' }, { name: 'flat' }] },
      { name: 'max-value', description: 'The end of the scale.' },
      { name: 'with-scale', description: 'Shows the numbers too.', valueSet: 'v' },
      expect.objectContaining({
        name: 'theme',
        values: expect.arrayContaining([{ name: 'dark' }]) as unknown,
      }),
    ];
    expect(vscode).toEqual({ version: 1.1, tags: [{ name: 'mp-gauge', description, attributes }] });
  });

  it('comes with web-types for the JetBrains editors, which know properties, events, parts and states too', () => {
    expect(webTypes).toMatchObject({ name: 'sample', version: '1.0.0', 'description-markup': 'markdown' });
    expect(webTypes).toHaveProperty('contributions.html.elements.0', {
      name: 'mp-gauge',
      description: 'Shows a value on a scale.',
      attributes: [
        {
          name: 'variant',
          description: 'How it looks.',
          value: { type: "'round' | 'flat'", default: "'round'" },
        },
        {
          name: 'max-value',
          description: 'The end of the scale.',
          value: { type: 'number', default: '100' },
        },
        {
          name: 'with-scale',
          description: 'Shows the numbers too.',
          value: { type: 'boolean', default: 'false' },
        },
        expect.objectContaining({ name: 'theme' }),
      ],
      slots: [{ name: '', description: 'The label.' }],
      js: {
        properties: [
          { name: 'variant', description: 'How it looks.', value: { type: "'round' | 'flat'" } },
          { name: 'maxValue', description: 'The end of the scale.', value: { type: 'number' } },
          { name: 'withScale', description: 'Shows the numbers too.', value: { type: 'boolean' } },
          {
            name: 'reading',
            description: 'What it shows at the moment.',
            value: { type: 'number' },
            'read-only': true,
          },
        ],
        events: [{ name: 'gauge-move', description: 'The value moved.' }],
      },
      css: {
        properties: [{ name: '--mp-gauge-size', description: 'Its width.' }],
        parts: [{ name: 'base', description: 'The outermost box.' }],
        'pseudo-classes': [{ name: 'state(full)', description: 'At its end.' }],
      },
    });
  });
});
