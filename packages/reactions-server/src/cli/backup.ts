import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { backUp } from '../backup/backup.js';
import { contentOf, type Inspection } from '../backup/inspect.js';
import { restore as restoreFrom, verifyBackup, type VerifiedBackup } from '../backup/restore.js';
import { BackupFailed } from '../backup/whole-file.js';
import { engineOf, type Engine } from '../storage/engine.js';
import { Failure, UsageError } from './failure.js';
import { readDatabaseOption } from './flags.js';
import { keyFileOf } from './keys.js';
import type { Environment } from './run.js';

/** Writes a whole and checked copy of the database into a new file; the server may go on running. */
export async function backup(args: string[], environment: Environment): Promise<void> {
  const { words, ...named } = readDatabaseOption(args, environment);
  const file = oneFile('backup', words);
  const engine = engineOf(named.database);
  const source = requireFile(engine, `pg_dump --format=custom --file=${file} "$MEEPRATEN_DATABASE"`);
  const inspection = await backUp(source, file).catch(foreseen);
  warnOf(inspection);
  console.log(
    `${file} holds ${contentOf(inspection)} (${size(file)}), and was read whole.\n` +
      `The keys are not in it: keep a copy of ${keyFileOf(engine, named)} too, in another place.`,
  );
}

/** Makes a database of a backup, or with `--verify` only looks whether it could. */
export async function restore(args: string[], environment: Environment): Promise<void> {
  const { words, switches, ...named } = readDatabaseOption(args, environment, { switches: ['verify'] });
  const file = oneFile('restore', words);
  const engine = engineOf(named.database);
  const database = requireFile(engine, `pg_restore --no-owner --dbname="$MEEPRATEN_DATABASE" ${file}`);
  const keyFile = keyFileOf(engine, named);
  const isTrial = switches.has('verify');
  const verified = await (
    isTrial ? verifyBackup(file, { keyFile }) : restoreFrom(file, { database, keyFile })
  ).catch(foreseen);
  warnOf(verified);
  const found = isTrial ? `${file} is whole and holds` : `${database} is there again, with`;
  console.log(`${found} ${contentOf(verified)}.\n${aboutKeys(verified, keyFile)}`);
}

/** Postgres has better ways of its own to copy itself. */
function requireFile({ file, stem, name }: Engine, instead: string): string {
  if (file !== null) return file;
  throw new Failure(
    stem === null
      ? 'a database in memory keeps nothing: name a file with --database.'
      : `${name} is no file: use ${instead}`,
  );
}

function warnOf({ faults, oddities }: Inspection): void {
  for (const sentence of [...faults, ...oddities]) console.error(`Look at this: ${sentence}`);
}

function oneFile(command: string, words: readonly string[]): string {
  const [file] = words;
  if (file === undefined || words.length > 1)
    throw new UsageError(`${command} takes one file, for example ${command} ./reactions-backup.db.`);
  return resolve(file);
}

function foreseen(error: unknown): never {
  throw error instanceof BackupFailed ? new Failure(error.message, { cause: error }) : error;
}

function size(file: string): string {
  return `${(statSync(file).size / 1e6).toFixed(1)} MB`;
}

function aboutKeys({ keyFits }: VerifiedBackup, keyFile: string): string {
  return keyFits === null
    ? `The key file is missing: put ${keyFile} back before you start the server.`
    : `${keyFile} fits.`;
}
