import { DatabaseUnusable } from '../storage/database.js';
import { backup, restore } from './backup.js';
import { copy } from './copy.js';
import { doctor } from './doctor.js';
import { erase } from './erase.js';
import { exportAll } from './export.js';
import { migrate } from './migrate.js';
import { moderate } from './moderate.js';
import { Failure, UsageError } from './failure.js';
import { rotateKey } from './rotate-key.js';
import { serve } from './serve.js';
import { threads } from './threads.js';
import { tidy } from './tidy.js';
import { usage } from './usage.js';

export type Environment = Readonly<Record<string, string | undefined>>;

const commands: Record<string, (args: string[], environment: Environment) => Promise<void>> = {
  serve,
  moderate,
  threads,
  migrate,
  backup,
  restore,
  copy,
  doctor,
  tidy,
  erase,
  export: exportAll,
  'rotate-key': rotateKey,
};

/** Runs one command line and gives its exit code: 0 done, 1 failed, 2 misused. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const [first = ''] = args;
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(usage);
    return 0;
  }
  const named = first !== '' && !first.startsWith('-');
  const command = named ? commands[first] : serve;
  try {
    if (!command)
      throw new UsageError(`"${first}" is no command: choose ${Object.keys(commands).join(', ')}.`);
    await command(args.slice(named ? 1 : 0), environment);
    return 0;
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): number {
  const { message } = error as Error;
  const foreseen = error instanceof Failure || error instanceof DatabaseUnusable;
  console.error(foreseen || !(error instanceof Error) ? `meepraten-reactions: ${message}` : error);
  return error instanceof UsageError ? 2 : 1;
}
