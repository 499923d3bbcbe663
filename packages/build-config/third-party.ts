import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The file that tells of all others' work in a bundle. It lies beside the scripts, so whoever copies them has it. */
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
  homepage?: string;
}

/**
 * Every library whose code is in a bundle, with its licence.
 *
 * @param modules What the bundler really put in: absolute paths, and its own names for what it adds itself.
 * @throws {Error} when a library does not say under which licence it is
 */
export function thirdPartyLicences(modules: Iterable<string>): string {
  const folders = new Set([...modules].flatMap((id) => folderOf(id) ?? []));
  const libraries = [...folders].map(libraryIn).sort((a, b) => (a.name < b.name ? -1 : 1));
  return written(libraries);
}

const installed = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** What bundlers add to the files they make: their runtime, and that of a compiler that comes with one. */
const runtimes = [
  { id: /^\0(?:rolldown\/|@oxc-project\+runtime)/, bundler: 'rolldown' },
  { id: /^<runtime>$/, bundler: 'esbuild' },
];

/** The folder of the library that a module comes from; undefined for our own, which has the licence of the package. */
function folderOf(id: string): string | undefined {
  const runtime = runtimes.find((each) => each.id.test(id));
  if (runtime) return join(installed, runtime.bundler);
  return /^\0?(.*\/node_modules\/(?!@meepraten\/)(?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
}

function libraryIn(folder: string): Library {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name = folder, version = '', license: licence = '', homepage = '' } = manifest;
  if (!licence) throw new Error(`${name} ${version} does not say under which licence it is.`);
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  // Some name their licence and bring no text of it.
  return { name, version, licence, text: texts.join('\n\n') || homepage };
}

function written(libraries: readonly Library[]): string {
  return [
    'The scripts in this folder hold code of these libraries.',
    ...libraries.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`),
  ].join(`\n\n${'-'.repeat(72)}\n\n`);
}
