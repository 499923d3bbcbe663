import { copyDatabase, CopyDiffers, isSame, TargetNotEmpty, type Compared } from '../copy/copy.js';
import { engineOf } from '../storage/engine.js';
import { Failure, UsageError } from './failure.js';
import { readDatabaseOption } from './flags.js';
import { keyFileOf } from './keys.js';
import type { Environment } from './run.js';

/** Copies one database into another, of whichever kind, and proves it. */
export async function copy(args: string[], environment: Environment): Promise<void> {
  const { words, ...named } = readDatabaseOption(args, environment, { more: ['to'] });
  if (words.length > 0 || named.to === undefined)
    throw new UsageError('copy takes --to and an empty database, for example copy --to postgres://….');
  const [source, target] = [engineOf(named.database), engineOf(named.to)];
  const from = await source.open({ mustExist: true });
  try {
    const to = await target.open();
    try {
      const compared = await copyDatabase({ from, to, onProgress: progress() });
      console.log(listOf(compared));
    } catch (error) {
      throw explained(error, target.name);
    } finally {
      endProgress();
      await to.destroy();
    }
  } finally {
    await from.destroy();
  }
  console.log(
    `${target.name} holds all that ${source.name} held, and was read back. What comes in there from now on is not in it.\n` +
      `The keys are not in it: start its server with --key-file ${keyFileOf(source, named)}, or a copy of that.`,
  );
}

function explained(error: unknown, target: string): unknown {
  if (error instanceof TargetNotEmpty)
    return new Failure(`${target} is not empty: ${error.message}. Name an empty one with --to.`, {
      cause: error,
    });
  if (!(error instanceof CopyDiffers)) return error;
  console.log(listOf(error.compared));
  return new Failure(`${target} came out otherwise than its source, so nothing was kept there.`, {
    cause: error,
  });
}

function listOf(compared: readonly Compared[]): string {
  const width = Math.max(...compared.map(({ name }) => name.length));
  return compared
    .map((each) => {
      const { name, source, target } = each;
      const [one, other] = [source, target].map(
        ({ rows, digest }) => `${String(rows).padStart(9)}  ${digest}`,
      );
      return isSame(each) ? `✓ ${name.padEnd(width)}${one}` : `✗ ${name.padEnd(width)}${one}  became${other}`;
    })
    .join('\n');
}

/** For who sits in front of it. */
function progress() {
  if (!process.stderr.isTTY) return () => {};
  return (name: string, rows: number) => void process.stderr.write(`\r\u001b[K${name} ${rows}`);
}

function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
