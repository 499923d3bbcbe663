import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openKeyring, type Keyring } from '../crypto/keyring.js';
import type { Database } from '../storage/database.js';
import { claimKey } from '../storage/encryption-keys.js';
import { engineOf, type Engine } from '../storage/engine.js';
import { Failure } from './failure.js';

/** What the flags of a command name. */
export interface Named {
  database: string;
  keyFile: string | undefined;
}

export interface Opened {
  engine: Engine;
  database: Database;
  keys: Keyring;
  keyFile: string;
}

/**
 * Opens a database together with its keys, does something with them, and closes it.
 * @throws {Failure} when the key file is missing: a new one could read nothing of what is there
 */
export async function withKeys(named: Named, act: (opened: Opened) => Promise<void>): Promise<void> {
  const engine = engineOf(named.database);
  const keyFile = keyFileOf(engine, named);
  const database = await engine.open({ mustExist: true });
  try {
    if (!existsSync(keyFile))
      throw new Failure(`${keyFile} is missing: put the key file of this database back.`);
    const keys = openKeys(keyFile);
    await claimKey(database, { keys, keyFile, now: Date.now() });
    await act({ engine, database, keys, keyFile });
  } finally {
    await database.destroy();
  }
}

/** Named, or beside the database. */
export function keyFileOf({ stem }: Engine, { keyFile }: Pick<Named, 'keyFile'>): string {
  return resolve(keyFile ?? `${stem}.key`);
}

function openKeys(file: string): Keyring {
  try {
    return openKeyring(file);
  } catch (cause) {
    throw new Failure((cause as Error).message, { cause });
  }
}
