import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the commands read of a package.json. */
export interface PackageManifest {
  name: string;
  version: string;
  private?: boolean;
  bin?: Record<string, string>;
  files?: string[];
  exports?: Record<string, string | Record<string, string>>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  customElements?: string;
  'web-types'?: string;
}

export interface WorkspacePackage {
  /** Absolute path. */
  folder: string;
  manifest: PackageManifest;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of all packages and apps, in order. */
export function workspaceFolders(): string[] {
  return ['packages', 'apps']
    .flatMap((place) => readdirSync(join(root, place)).map((name) => join(root, place, name)))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .sort();
}

/** The packages that are published. */
export function publicPackages(): WorkspacePackage[] {
  return workspaceFolders()
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => !manifest.private);
}

/** @throws {Error} when the folder holds no package.json. */
export function readManifest(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;
}
