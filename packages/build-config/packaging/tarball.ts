import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorFiles } from '../manifest/editor-data.ts';
import { runNpm } from '../process/index.ts';
import { root, type PackageManifest, type WorkspacePackage } from '../workspace.ts';

export interface Tarball {
  manifest: PackageManifest;
  /** Absolute path of the .tgz. */
  file: string;
  /** Paths inside, without the leading `package/`. */
  contents: string[];
}

/** @throws {Error} when npm cannot pack the package. */
export async function pack({ folder, manifest }: WorkspacePackage, into: string): Promise<Tarball> {
  const { ok, output } = await runNpm(['pack', '--json', '--loglevel=error', '--pack-destination', into], {
    cwd: folder,
    output: 'keep',
  });
  if (!ok) throw new Error(`npm pack failed: ${output}`);
  const [packed] = parsePackList(output);
  if (!packed) throw new Error(`npm pack told nothing of what it packed: ${output}`);
  return {
    manifest,
    file: join(into, packed.filename.replace(/^@/, '').replace('/', '-')),
    contents: packed.files.map(({ path }) => path),
  };
}

interface Packed {
  filename: string;
  files: { path: string }[];
}

/** npm writes a list, or since version 11.6 an object by name; scripts may write before it. */
function parsePackList(output: string): Packed[] {
  const start = /^[[{]/m.exec(output);
  const list = JSON.parse(start ? output.slice(start.index) : '[]') as Packed[] | Record<string, Packed>;
  return Object.values(list);
}

/** How each command of a package that brings a `deploy` folder is run and kept running. */
function recipesOf({ files = [], bin = {} }: PackageManifest): string[] {
  if (!files.includes('deploy')) return [];
  const units = Object.keys(bin).map((command) => `deploy/${command}.service`);
  return ['deploy/Dockerfile', 'deploy/compose.yaml', ...units];
}

/** The plugin that a package with a `wordpress` folder brings. */
function pluginOf({ files = [] }: PackageManifest): string[] {
  return files.includes('wordpress') ? ['wordpress/meepraten.php', 'wordpress/comments.php'] : [];
}

/** @returns what is wrong with a tarball, one sentence each. */
export function faultsOf({ manifest, contents }: Pick<Tarball, 'manifest' | 'contents'>): string[] {
  const wanted = [
    'package.json',
    'README.md',
    'LICENSE',
    ...(manifest.customElements ? [manifest.customElements, ...Object.values(editorFiles)] : []),
    ...(manifest['web-types'] ? [manifest['web-types']] : []),
    ...recipesOf(manifest),
    ...pluginOf(manifest),
    ...pathsOf(Object.values(manifest.bin ?? {})),
  ];
  const missing = [...new Set([...wanted, ...entryFiles(manifest)])].filter((file) => !holds(contents, file));
  const surplus = contents.filter(
    (file) => !wanted.includes(file) && (!file.startsWith('dist/') || isForUsOnly(file)),
  );
  return [
    ...missing.map((file) => `${file} is missing`),
    ...surplus.map((file) => `${file} does not belong in it`),
  ];
}

/** Every licence in a tarball is the project's own. */
export function sameLicence(folder: string): boolean {
  return readFileSync(join(folder, 'LICENSE'), 'utf8') === readFileSync(join(root, 'LICENSE'), 'utf8');
}

function entryFiles({ exports = {} }: PackageManifest): string[] {
  return pathsOf(
    Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry))),
  );
}

function pathsOf(targets: readonly string[]): string[] {
  return targets.map((target) => target.replace(/^\.\//, ''));
}

function holds(contents: readonly string[], file: string): boolean {
  const [start = '', end] = file.split('*');
  if (end === undefined) return contents.includes(file);
  return contents.some((path) => path.startsWith(start) && path.endsWith(end));
}

function isForUsOnly(file: string): boolean {
  return /\.(test|stories)\.|(^|\/)(testing|fixtures)\/|tsconfig|\.tsbuildinfo$/.test(file);
}
