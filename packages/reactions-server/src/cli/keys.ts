import { existsSync } from 'node:fs';
import { openKeyring, type Keyring } from '../crypto/keyring.js';
import { databaseFile, openDatabase, type Database } from '../storage/database.js';
import { claimKey } from '../storage/encryption-keys.js';
import { Failure } from './failure.js';

export interface Opened {
  database: Database;
  keys: Keyring;
  keyFile: string;
}

/**
 * Opens a database together with its keys, does something with them, and closes it.
 * @throws {Failure} when the key file is missing: a new one could read nothing of what is there
 */
export async function withKeys(address: string, act: (opened: Opened) => Promise<void>): Promise<void> {
  const file = databaseFile(address);
  const keyFile = `${file}.key`;
  const database = await openDatabase(file, { mustExist: true });
  try {
    if (!existsSync(keyFile))
      throw new Failure(`${keyFile} is missing: put the key file of this database back.`);
    const keys = openKeys(keyFile);
    await claimKey(database, { keys, keyFile, now: Date.now() });
    await act({ database, keys, keyFile });
  } finally {
    await database.destroy();
  }
}

function openKeys(file: string): Keyring {
  try {
    return openKeyring(file);
  } catch (cause) {
    throw new Failure((cause as Error).message, { cause });
  }
}
