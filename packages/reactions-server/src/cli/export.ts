import { isEmail } from '@meepraten/reactions-client/protocol';
import { exportSite } from '../privacy/export-site.js';
import { exportWriter } from '../privacy/export-writer.js';
import { openDatabase } from '../storage/engine.js';
import { UsageError } from './failure.js';
import { readDatabaseOption } from './flags.js';
import { withKeys } from './keys.js';
import type { Environment } from './run.js';

/** Everything of one address as JSON, or the whole site without secrets as one JSON text in each line. */
export async function exportAll(args: string[], environment: Environment): Promise<void> {
  const { words, ...named } = readDatabaseOption(args, environment);
  const [email] = words;
  if (words.length > 1 || (email !== undefined && !isEmail(email)))
    throw new UsageError('export takes one e-mail address, or nothing for the whole site.');
  if (email !== undefined)
    return withKeys(named, async ({ database, keys }) =>
      console.log(JSON.stringify(await exportWriter(database, { keys, email }), null, 2)),
    );
  const database = await openDatabase(named.database, { mustExist: true });
  try {
    for await (const line of exportSite(database)) console.log(JSON.stringify(line));
  } finally {
    await database.destroy();
  }
}
