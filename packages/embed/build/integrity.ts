import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** What a page has to be told about one version, to take nothing else for it. */
export interface Integrity {
  readonly version: string;
  /** By its path in the build, what a page may put into `integrity`: https://www.w3.org/TR/sri-2/. */
  readonly files: Readonly<Record<string, string>>;
}

/** Of every script and sheet in the folder of a build. */
export function integrityOf(folder: string, version: string): Integrity {
  const names = globSync('**/*.{js,css}', { cwd: folder }).toSorted();
  const files = names.map((name) => [name, digest(readFileSync(`${folder}/${name}`))] as const);
  return { version, files: Object.fromEntries<string>(files) };
}

function digest(content: Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
