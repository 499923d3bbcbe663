import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The file that tells of all others' work in the bundle. It lies beside the scripts, so whoever copies them has it. */
export const thirdPartyFile = 'THIRD-PARTY-LICENSES.txt';

interface Library {
  name: string;
  version: string;
  licence: string;
  text: string;
}

interface Manifest {
  name?: string;
  version?: string;
  license?: string;
}

/**
 * Lists every library whose code is in the bundle, with its licence, by what the bundler really put in.
 *
 * @throws {Error} Through the build, when a library does not say under which licence it is.
 */
export function thirdParty(): Plugin {
  return {
    name: 'third-party',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === 'chunk' ? output.moduleIds : [],
      );
      const folders = new Set(modules.flatMap((id) => folderOf(id) ?? []));
      const libraries = [...folders].map(libraryIn).sort((a, b) => (a.name < b.name ? -1 : 1));
      this.emitFile({ type: 'asset', fileName: thirdPartyFile, source: written(libraries) });
    },
  };
}

/** What the bundler itself adds to the files it makes: its runtime, and that of its compiler, which comes with it. */
const bundler = join(fileURLToPath(new URL('../../../node_modules', import.meta.url)), 'rolldown');

/** The folder of the library that a module comes from; undefined for our own, which has the licence of the package. */
function folderOf(id: string): string | undefined {
  if (/^\0(?:rolldown\/|@oxc-project\+runtime)/.test(id)) return bundler;
  return /^\0?(.*\/node_modules\/(?!@meepraten\/)(?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
}

function libraryIn(folder: string): Library {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name = folder, version = '', license: licence = '' } = manifest;
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0 || !licence)
    throw new Error(`${name} ${version} does not say under which licence it is.`);
  return { name, version, licence, text: texts.join('\n\n') };
}

function written(libraries: readonly Library[]): string {
  return [
    'The scripts in this folder hold code of these libraries.',
    ...libraries.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`),
  ].join(`\n\n${'-'.repeat(72)}\n\n`);
}
