import { examine } from '../doctor/checks.js';
import { databaseFile } from '../storage/database.js';
import { Failure, UsageError } from './failure.js';
import { readServeOptions } from './flags.js';
import type { Environment } from './run.js';

/** Looks at all that the server needs, with the flags that it is started with, and says what to do. */
export async function doctor(args: string[], environment: Environment): Promise<void> {
  const options = readServeOptions(args, environment);
  const database = databaseFile(options.database);
  if (database === ':memory:')
    throw new UsageError('a database in memory keeps nothing that could be looked at.');
  const findings = examine({
    database,
    keyFile: `${database}.key`,
    passwordFile: options.adminPasswordFile ?? `${database}.admin-password`,
    now: Date.now(),
  });
  if (options.origins.length === 0)
    findings.push({
      about: 'origins',
      isWell: false,
      says: 'no site may embed: name yours with --origin, as the server is started with.',
    });
  for (const { about, isWell, says } of findings)
    console.log(`${isWell ? '✓' : '✗'} ${about.padEnd(16)} ${says}`);
  const ill = findings.filter(({ isWell }) => !isWell).length;
  if (ill > 0) throw new Failure(`${ill} of ${findings.length} checks found something.`);
}
