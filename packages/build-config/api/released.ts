import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';
import type { PublicApi } from './facts.ts';

/** What was released last. */
export interface Released {
  version: string;
  /** The day that it was put together, as in 2026-11-30. */
  date: string;
  packages: PublicApi;
}

export const releasedFile = join(root, 'packages', 'build-config', 'api', 'released.json');

/** @returns null before the first release. */
export function readReleased(): Released | null {
  return existsSync(releasedFile) ? (JSON.parse(readFileSync(releasedFile, 'utf8')) as Released) : null;
}

export function writeReleased(released: Released): void {
  writeFileSync(releasedFile, `${JSON.stringify(released, null, 2)}\n`);
}
