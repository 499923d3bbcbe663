import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { thirdPartyFile } from '@meepraten/build-config/third-party';
import { thirdParty } from '../build/third-party.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8');

/** Whose code the scripts hold, by their source maps: another witness than the list itself. */
function bundledLibraries(): string[] {
  const sources = globSync('**/*.js.map', { cwd: dist }).flatMap(
    (file) => (JSON.parse(read(file)) as { sources: string[] }).sources,
  );
  const names = sources.flatMap(
    (source) => /\/node_modules\/(?!@meepraten\/)((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

describe('the libraries in the bundle', () => {
  const told = read(thirdPartyFile);

  it('are many, Lit among them', () => {
    expect(bundledLibraries()).toEqual(expect.arrayContaining(['dompurify', 'lit-html', 'markdown-it']));
  });

  it.each(bundledLibraries())('names %s with its version and the words of its licence', (name) => {
    const folder = fileURLToPath(new URL(`../../../node_modules/${name}`, import.meta.url));
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
      version: string;
      license: string;
    };
    expect(told).toContain(`\n${name} ${version} (${license})\n`);
    for (const file of globSync('{LICEN[CS]E,licen[cs]e}*', { cwd: folder }))
      expect(told).toContain(readFileSync(`${folder}/${file}`, 'utf8').trim());
  });

  it('ends the build at one that does not say its licence', () => {
    const { generateBundle } = thirdParty() as { generateBundle: (...given: unknown[]) => void };
    const nobodys = {
      type: 'chunk',
      moduleIds: [`${dist.replace('embed/dist', 'build-config')}/node_modules/nobodys/a.js`],
    };
    expect(() => generateBundle({}, { 'a.js': nobodys })).toThrow('nobodys');
  });
});
