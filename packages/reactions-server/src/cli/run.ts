import { DatabaseUnusable } from '../storage/database.js';
import { Failure, UsageError } from './failure.js';
import { usage } from './usage.js';

export type Environment = Readonly<Record<string, string | undefined>>;

type Command = (args: string[], environment: Environment) => Promise<void>;

/** Each is loaded when it is asked for: a server starts sooner without the others. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.js')).serve,
  moderate: async () => (await import('./moderate.js')).moderate,
  threads: async () => (await import('./threads.js')).threads,
  migrate: async () => (await import('./migrate.js')).migrate,
  backup: async () => (await import('./backup.js')).backup,
  restore: async () => (await import('./backup.js')).restore,
  copy: async () => (await import('./copy.js')).copy,
  doctor: async () => (await import('./doctor.js')).doctor,
  tidy: async () => (await import('./tidy.js')).tidy,
  erase: async () => (await import('./erase.js')).erase,
  export: async () => (await import('./export.js')).exportAll,
  'rotate-key': async () => (await import('./rotate-key.js')).rotateKey,
};

/** Runs one command line and gives its exit code: 0 done, 1 failed, 2 misused. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const [first = ''] = args;
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(usage);
    return 0;
  }
  const named = first !== '' && !first.startsWith('-');
  const name = named ? first : 'serve';
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (!load) throw new UsageError(`"${first}" is no command: choose ${Object.keys(commands).join(', ')}.`);
    const command = await load();
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
