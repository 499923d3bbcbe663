import { engineOf } from '../storage/engine.js';
import { UsageError } from './failure.js';
import { readDatabaseOption } from './flags.js';
import type { Environment } from './run.js';

/** Brings the database up to date, as every start does, without starting. */
export async function migrate(args: string[], environment: Environment): Promise<void> {
  const { database, words } = readDatabaseOption(args, environment);
  if (words.length > 0) throw new UsageError(`"${words[0]}" is too much: migrate takes --database only.`);
  const engine = engineOf(database);
  await (await engine.open()).destroy();
  console.log(`${engine.name} is up to date.`);
}
