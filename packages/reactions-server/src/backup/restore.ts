import { constants, chmodSync, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openKeyring } from '../crypto/keyring.js';
import { inspectFile, type Inspection } from './inspect.js';
import { BackupFailed, writeWhole } from './whole-file.js';

export interface VerifiedBackup extends Inspection {
  /** Whether the key file beside the database can read it; null where there is no key file yet. */
  keyFits: boolean | null;
}

/**
 * Reads a backup whole and looks whether it can be used with a key file; changes nothing.
 * @throws {BackupFailed} with all that is wrong
 */
export async function verifyBackup(file: string, { keyFile }: { keyFile: string }): Promise<VerifiedBackup> {
  if (!existsSync(file)) throw new BackupFailed(`${file} is not there.`);
  const inspection = inspect(file);
  const keyFits = existsSync(keyFile) ? fits(keyFile, inspection.keyIds) : null;
  const faults = [...inspection.faults];
  if (keyFits === false)
    faults.push(`${keyFile} is not the key file that it was written with: put the right one there.`);
  if (faults.length > 0) throw new BackupFailed(`${file} cannot be used: ${faults.join(' ')}`);
  return { ...inspection, keyFits };
}

/**
 * Makes a database of a backup. The copy is read whole before it bears the name.
 * @throws {BackupFailed} when something is wrong with it, or there is a database already: nothing is overwritten
 */
export async function restore(
  file: string,
  { database, keyFile }: { database: string; keyFile: string },
): Promise<VerifiedBackup> {
  for (const path of [database, `${database}-wal`])
    if (existsSync(path)) throw new BackupFailed(`${path} is there already: move it away first.`);
  const verified = await verifyBackup(file, { keyFile });
  mkdirSync(dirname(database), { recursive: true });
  await writeWhole(database, (draft) => {
    copyFileSync(file, draft, constants.COPYFILE_EXCL);
    chmodSync(draft, 0o600);
    const { faults } = inspectFile(draft);
    if (faults.length > 0) throw new Error(faults.join(' '));
  });
  return verified;
}

function inspect(file: string): Inspection {
  try {
    return inspectFile(file);
  } catch (cause) {
    throw new BackupFailed(`${file} cannot be used: ${(cause as Error).message}`, { cause });
  }
}

/** Whether a key file holds every secret that a database was written under. */
export function fits(keyFile: string, keyIds: readonly string[]): boolean {
  const keys = openKeyring(keyFile);
  const held = new Set([keys.id, ...keys.old.map(({ id }) => id)]);
  return keyIds.every((id) => held.has(id));
}
