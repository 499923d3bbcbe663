import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bump } from '../api/compare-api.ts';
import { root } from '../workspace.ts';

/** A note in .changeset: what users are told, and of which packages. */
export interface Note {
  file: string;
  bumps: Readonly<Record<string, Bump>>;
  /** In one line. */
  sentence: string;
}

export function readNotes(): Note[] {
  const folder = join(root, '.changeset');
  const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
  return files.sort().map((file) => readNote(file, readFileSync(join(folder, file), 'utf8')));
}

const bump = /^['"]?(@[\w/-]+)['"]?:\s*(patch|minor|major)\s*$/gm;

export function readNote(file: string, text: string): Note {
  const [, head = '', ...rest] = text.split(/^---$/m);
  const bumps = [...head.matchAll(bump)].map(([, name, of]) => [name!, of as Bump] as const);
  return { file, bumps: Object.fromEntries(bumps), sentence: inOneLine(rest.join('---')) };
}

export function inOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
