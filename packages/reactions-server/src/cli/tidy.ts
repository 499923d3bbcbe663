import { tidy as tidyUp } from '../retention/tidy.js';
import { Failure, UsageError } from './failure.js';
import { readDatabaseOption } from './flags.js';
import { withKeys } from './keys.js';
import type { Environment } from './run.js';

/** Removes what has been kept long enough, as a running server does every hour. */
export async function tidy(args: string[], environment: Environment): Promise<void> {
  const { words, ...named } = readDatabaseOption(args, environment);
  if (words.length > 0) throw new UsageError(`"${words[0]}" is too much: tidy takes --database only.`);
  await withKeys(named, async ({ database, keys }) => {
    const tidied = await tidyUp({ database, keys, now: Date.now() });
    if (!tidied) throw new Failure('another process is tidying up: try again in a minute.');
    const lines = Object.entries(tidied).map(([kind, count]) => `${kind}: ${count}`);
    console.log(lines.length > 0 ? lines.join('\n') : 'Nothing is kept longer than it may be.');
  });
}
