import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { run, usage } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'meepraten-tags-'));
const file = join(folder, 'integrity.json');
writeFileSync(
  file,
  JSON.stringify({
    version: '1.0.0',
    files: {
      'meepraten.js': 'sha384-a',
      'meepraten.all.js': 'sha384-b',
      'meepraten.css': 'sha384-c',
      'chunks/x.js': 'sha384-d',
    },
  }),
);
const out = vi.spyOn(console, 'log').mockReturnValue();
const err = vi.spyOn(console, 'error').mockReturnValue();
const call = (...args: string[]) => run(args, pathToFileURL(file));
const printed = () => String(out.mock.lastCall?.[0]);

beforeEach(() => void vi.clearAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

describe('meepraten-embed', () => {
  it('prints tags that name every file with its hash', () => {
    expect(call('--base', 'https://cdn.example/mp/1.0.0')).toBe(0);
    const base = 'https://cdn.example/mp/1.0.0/';
    expect(printed()).toContain(`{"integrity":{"${base}chunks/x.js":"sha384-d"}}`);
    expect(printed()).toContain(`href="${base}meepraten.css" integrity="sha384-c" crossorigin`);
    expect(printed()).toContain(`src="${base}meepraten.js" integrity="sha384-a" crossorigin></script>`);
    expect(printed()).toMatch(
      /script-src https:\/\/cdn\.example 'sha256-[^']+'; style-src https:\/\/cdn\.example;/,
    );
  });

  it('prints a policy that names the one file by its hash', () => {
    expect(call('--base', '/meepraten/', '--one-file', '--server', 'https://r.example/praat/')).toBe(0);
    expect(printed()).not.toContain('importmap');
    expect(printed()).toContain('src="/meepraten/meepraten.all.js" integrity="sha384-b"');
    expect(printed()).toContain('data-server="https://r.example/praat"');
    expect(printed()).toContain("script-src 'sha384-b'; style-src 'self'; connect-src https://r.example;");
  });

  it('lets no address out of its attribute', () => {
    expect(call('--base', '/a"><script>alert(1)</script>')).toBe(0);
    expect(printed()).not.toContain('<script>');
  });

  it.each([
    [[], '--base'],
    [['--base', 'cdn.example'], '"cdn.example"'],
    [['--base', 'javascript:alert(1)'], '--base'],
    [['--base', '/', '--server', '//r.example'], '--server'],
    [['--base', '/', '--split'], '--split'],
  ])('says what is wrong with %j', (args, word) => {
    expect(call(...args)).toBe(2);
    expect(err.mock.lastCall?.[0]).toContain(word);
    expect(out).not.toHaveBeenCalled();
  });

  it('explains itself', () => {
    expect(call('--help')).toBe(0);
    expect(printed()).toBe(usage);
  });
});
