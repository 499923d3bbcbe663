import { addSecret } from '../crypto/keyring.js';
import { claimKey } from '../storage/encryption-keys.js';
import { resealContacts } from '../storage/reseal.js';
import { UsageError } from './failure.js';
import { readDatabaseOption } from './flags.js';
import { withKeys } from './keys.js';
import type { Environment } from './run.js';

/** Makes a new key and seals every address under it; one that was interrupted goes on where it stopped. */
export async function rotateKey(args: string[], environment: Environment): Promise<void> {
  const { words, ...named } = readDatabaseOption(args, environment);
  if (words.length > 0) throw new UsageError(`"${words[0]}" is too much: rotate-key takes --database only.`);
  await withKeys(named, async ({ database, keys, keyFile }) => {
    const unfinished = await database
      .selectFrom('encryption_key')
      .select('id')
      .where('id', '!=', keys.id)
      .executeTakeFirst();
    const current = unfinished ? keys : addSecret(keyFile);
    await claimKey(database, { keys: current, keyFile, now: Date.now() });
    const count = await resealContacts(database, current);
    console.log(
      `${keyFile} has ${unfinished ? 'the' : 'a new'} key ${current.id}; ${count} ${count === 1 ? 'address lies' : 'addresses lie'} under it now.
Restart the server: until then it writes with the old key, and what it wrote is sealed anew when it starts.
Keep the older lines of the file for 7 days, for readers whose sending is repeated; then the first may go.`,
    );
  });
}
