import { DatabaseUnusable, type Database } from './database.js';

/**
 * Notes which key a database is written with, and refuses any other: with a wrong key file nobody would be
 * recognised and no address could be read again.
 * @throws {DatabaseUnusable} when the database was written with another key
 */
export async function claimKey(
  database: Database,
  { keyId, keyFile, now }: { keyId: string; keyFile: string | null; now: number },
): Promise<void> {
  const known = await database.selectFrom('encryption_key').select('id').execute();
  if (known.some(({ id }) => id === keyId)) return;
  if (known.length > 0)
    throw new DatabaseUnusable(
      `${keyFile ?? 'The key'} is not the key this database was written with: put the right key file back.`,
    );
  // Another process may be starting on the same new file, and has read the same key file.
  await database
    .insertInto('encryption_key')
    .values({ id: keyId, created_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
