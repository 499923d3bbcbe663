import { examine } from '../doctor/checks.js';
import { examineServer } from '../doctor/server.js';
import { engineOf } from '../storage/engine.js';
import { Failure, UsageError } from './failure.js';
import { readServeOptions } from './flags.js';
import { keyFileOf } from './keys.js';
import type { Environment } from './run.js';

/** Looks at all that the server needs, with the flags that it is started with, and says what to do. */
export async function doctor(args: string[], environment: Environment): Promise<void> {
  const options = readServeOptions(args, environment);
  const engine = engineOf(options.database);
  if (engine.stem === null)
    throw new UsageError('a database in memory keeps nothing that could be looked at.');
  const place = {
    keyFile: keyFileOf(engine, { keyFile: options.keyFile }),
    passwordFile: options.adminPasswordFile ?? `${engine.stem}.admin-password`,
    now: Date.now(),
  };
  const findings =
    engine.file === null
      ? await examineServer({ ...place, engine })
      : examine({ ...place, database: engine.file });
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
