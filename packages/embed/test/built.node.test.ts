import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leftovers } from '../build/lit-edits.ts';
import { fileLimits, filesFor, journeys, weigh } from '../build/weight.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const read = (file: string) => readFileSync(`${dist}/${file}`, 'utf8');
const scripts = globSync('**/*.js', { cwd: dist });
const policies = (code: string) => [...code.matchAll(/createPolicy\([`"']meepraten/g)].length;

describe('what is published', () => {
  it('has the names that pages and CDNs rely on', () => {
    const sheets = ['meepraten.css', 'prose.css'];
    for (const name of ['meepraten.js', 'meepraten.all.js', ...sheets])
      expect(existsSync(`${dist}/${name}`), name).toBe(true);
  });

  it('has a hash in the name of every other file, and a map beside each script', () => {
    const others = scripts.filter((file) => !/^meepraten(\.all)?\.js$/.test(file));
    for (const file of others) expect(file).toMatch(/^chunks\/[\w.-]+-[\w-]{7}\.js$/);
    // The bundler's own helper comes from no source.
    for (const file of scripts.filter((name) => !name.includes('/rolldown-runtime-')))
      expect(existsSync(`${dist}/${file}.map`), file).toBe(true);
  });

  it('asks for nothing but files that are there', () => {
    for (const file of scripts) {
      const asked = [...read(file).matchAll(/(?:from|import)\s*\(?\s*[`"'](\.[^`"']+)[`"']/g)].map(
        ([, name = '']) => name,
      );
      for (const name of asked)
        expect(existsSync(new URL(name, `file://${dist}/${file}`)), `${file}: ${name}`).toBe(true);
    }
  });

  it('makes one policy, and leaves none of the globals of Lit', () => {
    const split = scripts
      .filter((file) => file !== 'meepraten.all.js')
      .map(read)
      .join('\n');
    expect(policies(split)).toBe(1);
    expect(policies(read('meepraten.all.js'))).toBe(1);
    for (const file of scripts) expect(read(file)).not.toMatch(leftovers);
  });
});

describe('what a page fetches', () => {
  it('names Lit together with the widget, so that the two files travel side by side', () => {
    expect(read('meepraten.js')).toMatch(/import\(`\.\/chunks\/lit-[\w-]+\.js`\)/);
  });

  it('names all that the list of reactions waits for, so that nothing travels behind it', () => {
    const list = scripts.find((file) => file.startsWith('chunks/reactions.define-')) ?? '';
    const waitedFor = [...read(list).matchAll(/from\s*"\.\/([^"]+)"/g)].map(([, name]) => name);
    expect(waitedFor).toHaveLength(2);
    for (const name of waitedFor) expect(read('meepraten.js')).toContain(`./chunks/${name}`);
  });

  const weights = weigh(dist);
  const brotli = (files: Iterable<string>) =>
    [...files].reduce((sum, name) => sum + (weights.find(({ file }) => file === name)?.brotli ?? NaN), 0);

  it('has nothing waiting behind Lit, nor the loader behind anything', () => {
    const imports = (code: string) =>
      [...code.matchAll(/\bfrom\s*"([^"]+)"|\bimport\s*"([^"]+)"/g)].map(([text]) => text);
    expect(imports(read(scripts.find((file) => file.startsWith('chunks/lit-')) ?? ''))).toEqual([]);
    expect(imports(read('meepraten.js'))).toEqual([]);
    for (const file of scripts) expect(read(file)).not.toMatch(/(?:from|import)\s*\(?["'`]\.\.\/meepraten/);
  });

  for (const [file, limit] of Object.entries(fileLimits)) {
    it(`${file} is within ${limit} bytes`, () => {
      expect(brotli([file])).toBeLessThanOrEqual(limit);
    });
  }

  for (const { what, widgets, limit } of journeys) {
    it(`for ${what} is within ${limit} bytes`, () => {
      expect(brotli(filesFor(widgets, dist))).toBeLessThanOrEqual(limit);
    });
  }
});
