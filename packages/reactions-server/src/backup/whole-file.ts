import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** A copy that cannot be made or used; the message is one line. */
export class BackupFailed extends Error {}

/**
 * Lets a file be written beside its place, and gives it its name when it is whole and on disk: what bears the name can
 * be trusted. Where that fails nothing is left of it.
 * @throws {BackupFailed}
 */
export async function writeWhole<Result>(
  file: string,
  write: (draft: string) => Result | Promise<Result>,
): Promise<Result> {
  const draft = `${file}.part`;
  try {
    rmSync(draft, { force: true });
    const result = await write(draft);
    putOnDisk(draft);
    renameSync(draft, file);
    putOnDisk(dirname(file));
    return result;
  } catch (cause) {
    rmSync(draft, { force: true });
    if (cause instanceof BackupFailed) throw cause;
    throw new BackupFailed(`${file} cannot be written: ${(cause as Error).message}`, { cause });
  }
}

/** A file, or a folder with the names that it holds. */
function putOnDisk(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
