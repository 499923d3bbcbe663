import { build } from './build.js';
import { Failure, UsageError } from './failure.js';
import { usage } from './usage.js';

/** Runs one command line and gives its exit code: 0 all done, 1 nothing written, 2 misused, 3 done without some. */
export async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(usage);
    return 0;
  }
  try {
    if (command !== 'build')
      throw new UsageError(`${command ? `"${command}" is no command` : 'Say what to do'}: build.`);
    return (await build(rest)) ? 3 : 0;
  } catch (error) {
    console.error(error instanceof Failure ? `meepraten-related: ${error.message}` : error);
    return error instanceof UsageError ? 2 : 1;
  }
}
