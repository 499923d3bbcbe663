import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../workspace.ts';
import { importRules, mayImport } from './imports.js';
import { sinkRules } from './sinks.js';
import tseslint from 'typescript-eslint';

// The project's own rules alone: type-checked ones would want real files.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser as never } },
    ...importRules,
    ...sinkRules,
  ],
});

/** The rules that the code breaks when it stands in that file. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const element = 'packages/reactions/src/reactions/reactions.ts';

describe('the import rules', () => {
  it('know every package that is published', async () => {
    const { publicPackages } = await import('../workspace.ts');
    const names = publicPackages().map(({ manifest }) => manifest.name.replace('@meepraten/', ''));
    expect(Object.keys(mayImport).sort()).toEqual(names.sort());
  });

  it('let no package reach itself in a circle', () => {
    const reach = (name: string): string[] =>
      (mayImport[name] ?? []).flatMap((next) => [next, ...reach(next)]);
    for (const name of Object.keys(mayImport)) expect(reach(name)).not.toContain(name);
  });

  it.each([
    ['packages/reactions/src/a.ts', '@meepraten/reaction-form/define'],
    ['packages/related-reads/src/a.ts', '@meepraten/article-sources'],
    ['packages/embed/src/a.ts', '@meepraten/reactions'],
    ['packages/reactions-server/src/pages/a.ts', '@meepraten/design-system/tokens.css'],
    ['packages/reactions/src/a.test.ts', '@meepraten/build-config/testing'],
    ['apps/demo/src/a.ts', '@meepraten/reactions-server'],
    ['packages/reactions/src/a.ts', '../b/c.js'],
    ['packages/reactions-server/testing/a.ts', '../src/server.js'],
  ])('allow %s to import %s', async (file, specifier) => {
    expect(await broken(file, `import '${specifier}';`)).toEqual([]);
  });

  it.each([
    ['packages/related-reads/src/a.ts', '@meepraten/article-body'],
    ['packages/reactions/src/a.ts', '@meepraten/reactions-server'],
    ['packages/reactions/src/a.test.ts', '@meepraten/reactions-server'],
    ['packages/reaction-form/src/a.ts', '@meepraten/reactions'],
    ['packages/design-system/src/a.ts', '@meepraten/reactions-client'],
    ['packages/reactions-server/src/a.ts', '@meepraten/design-system'],
    ['packages/reactions/src/a.ts', '@meepraten/build-config/testing'],
    ['packages/reactions/src/a.ts', '../../reaction-form/src/index.js'],
    ['packages/reactions/src/a.ts', 'lit/directives/unsafe-html.js'],
  ])('forbid %s to import %s', async (file, specifier) => {
    expect(await broken(file, `import '${specifier}';`)).toEqual(['no-restricted-imports']);
  });

  it('know a package whose name begins like an allowed one', async () => {
    expect(await broken('packages/embed/src/a.ts', "import '@meepraten/reactions-server';")).toHaveLength(1);
  });

  it('want the expect that knows the shadow DOM, in tests that run in the browser', async () => {
    const code = "import { expect, it } from 'vitest';";
    expect(await broken('packages/reactions/src/a.test.ts', code)).toEqual(['no-restricted-imports']);
    expect(await broken('packages/related-reads/src/a.node.test.ts', code)).toEqual([]);
    expect(await broken('packages/reactions-server/src/a.test.ts', code)).toEqual([]);
  });
});

describe('the rule against strings of HTML', () => {
  it.each([
    "box.innerHTML = '<b>';",
    'box.outerHTML = text;',
    'frame.srcdoc = text;',
    "box['innerHTML'] = text;",
    'Object.assign(box, { innerHTML: text });',
    'html`<p .innerHTML=${text}></p>`;',
    "box.insertAdjacentHTML('beforeend', text);",
    'box.setHTMLUnsafe(text);',
    'Document.parseHTMLUnsafe(text);',
    'range.createContextualFragment(text);',
    'document.write(text);',
    'new DOMParser();',
    'new window.DOMParser();',
  ])('stops %s', async (code) => {
    expect(await broken(element, code)).toEqual(['no-restricted-syntax']);
    expect(await broken('packages/reactions/src/reactions/reactions.styles.ts', code)).toHaveLength(1);
  });

  it.each([
    'box.textContent = text;',
    'box.setHTML(text);',
    'stream.write(text);',
    'const html = box.innerHTML;',
  ])('lets %s be', async (code) => {
    expect(await broken(element, code)).toEqual([]);
  });
});

describe('the rule against requests in elements', () => {
  it.each(["fetch('/a');", 'new XMLHttpRequest();', "window.fetch('/a');", "new EventSource('/a');"])(
    'stops %s',
    async (code) => {
      expect(await broken(element, code)).toHaveLength(1);
    },
  );

  it('leaves the packages whose work it is alone', async () => {
    expect(await broken('packages/reactions-client/src/a.ts', "fetch('/a');")).toEqual([]);
    expect(await broken('packages/article-sources/src/a.ts', 'new XMLHttpRequest();')).toEqual([]);
  });
});

it('stops sizes that follow the root of the host page', async () => {
  const file = 'packages/reactions/src/reactions/reactions.styles.ts';
  expect(await broken(file, 'css`p { margin: 1.5rem }`;')).toEqual(['no-restricted-syntax']);
  expect(await broken(file, 'css`p { margin: 1.5em; color: var(--premium) }`;')).toEqual([]);
});
