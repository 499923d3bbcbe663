import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * The content of a file that holds a secret; made with `create` where there is none yet. Readable by its owner
 * only, and on disk before anybody relies on it: what was encrypted under a lost key is lost with it.
 */
export function secretFile(file: string, create: () => string): string {
  return read(file) ?? write(file, create());
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Puts other content into such a file; whoever reads it meanwhile sees the old or the new one whole. */
export function replaceSecretFile(file: string, content: string): void {
  renameSync(writeAside(file, content), file);
  syncFolder(dirname(file));
}

function writeAside(file: string, content: string): string {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const handle = openSync(draft, 'wx', 0o600);
  writeSync(handle, content);
  fsyncSync(handle);
  closeSync(handle);
  return draft;
}

/** Written aside and linked into place, so that another process sees all of it or nothing; the first one wins. */
function write(file: string, content: string): string {
  const draft = writeAside(file, content);
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
  syncFolder(dirname(file));
  return readFileSync(file, 'utf8');
}

function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
