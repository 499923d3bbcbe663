import { isEmail } from '@meepraten/reactions-client/protocol';
import { eraseWriter } from '../privacy/erase.js';
import { byCommand } from './acting.js';
import { UsageError } from './failure.js';
import { readDatabaseOption } from './flags.js';
import { withKeys } from './keys.js';
import type { Environment } from './run.js';

/** Takes all words of one address away, and the address itself. */
export async function erase(args: string[], environment: Environment): Promise<void> {
  const { words, ...named } = readDatabaseOption(args, environment);
  const [email = ''] = words;
  if (words.length !== 1 || !isEmail(email))
    throw new UsageError('erase takes one e-mail address, for example: erase noor@example.org.');
  await withKeys(named, async ({ engine, database, keys }) => {
    const { contacts, reactions } = await eraseWriter(database, { keys, email }, byCommand());
    if (contacts === 0) return console.log('Nothing is kept under this address.');
    console.log(`Erased: ${reactions} ${reactions === 1 ? 'reaction' : 'reactions'} and the address.`);
    const left = await engine.forgetDeleted(database);
    if (left !== null) console.log(left);
    console.log(
      'Backups made before still hold them: delete those, or keep them no longer than you promise.',
    );
  });
}
