import type { Keyring } from '../crypto/keyring.js';
import { DatabaseUnusable, type Database } from './database.js';

/**
 * Notes which key a database is written with, and refuses a key file that lacks one: with a wrong file nobody would
 * be recognised and no address could be read again.
 * @throws {DatabaseUnusable} when the database was written with a key that is not in the file
 */
export async function claimKey(
  database: Database,
  { keys, keyFile, now }: { keys: Pick<Keyring, 'id' | 'old'>; keyFile: string | null; now: number },
): Promise<void> {
  const held = [keys.id, ...keys.old.map(({ id }) => id)];
  const known = await database.selectFrom('encryption_key').select('id').execute();
  if (known.some(({ id }) => !held.includes(id)))
    throw new DatabaseUnusable(
      `${keyFile ?? 'The key'} is not the key this database was written with: put the right key file back.`,
    );
  if (known.some(({ id }) => id === keys.id)) return;
  // Another process may be starting on the same new file, and has read the same key file.
  await database
    .insertInto('encryption_key')
    .values({ id: keys.id, created_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
