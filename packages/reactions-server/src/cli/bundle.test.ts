import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../dist/cli/', import.meta.url));
const files = readdirSync(folder);
const read = (file: string) => readFileSync(folder + file, 'utf8');

/** The libraries that the files of the command ask for, whether at the start or later. */
const asked = new Set(
  files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [
      ...read(file).matchAll(
        /^(?:import|export) .*?["']([^"'.][^"']*)["'];$|\bimport\(["']([^"'.][^"']*)["']\)/gm,
      ),
    ])
    .map(([, atStart = '', later = '']) => atStart || later)
    .filter((name) => !isBuiltin(name)),
);

describe('the built command', () => {
  it('brings all its libraries but the drivers of databases, so that it starts from few files', () => {
    expect([...asked].sort()).to.deep.equal(['better-sqlite3', 'pg']);
  });

  it('brings their licences', () => {
    const told = read('THIRD-PARTY-LICENSES.txt');
    for (const name of ['hono', 'kysely', 'zod', 'markdown-it', 'pino', 'prom-client', 'esbuild'])
      expect(told).to.match(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
  });
});
