import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the commands read of a package.json. */
export interface PackageManifest {
  name: string;
  version: string;
  private?: boolean;
  bin?: string | Record<string, string>;
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

/** The folders of all packages and apps, in order; of another checkout where one is named. */
export function workspaceFolders(checkout = root): string[] {
  return ['packages', 'apps']
    .flatMap((place) => readdirSync(join(checkout, place)).map((name) => join(checkout, place, name)))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .sort();
}

/** The packages that are published; of another checkout where one is named. */
export function publicPackages(checkout = root): WorkspacePackage[] {
  return workspaceFolders(checkout)
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => !manifest.private);
}

/** @throws {Error} when the folder holds no package.json. */
export function readManifest(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest;
}
