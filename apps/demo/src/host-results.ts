import { readFileSync } from 'node:fs';
import { hostResultsFile, parseHostResults, type HostResults } from '@meepraten/build-config/host-results';

/**
 * How the widgets were last seen to do on each kind of host, as the suites wrote it down.
 *
 * @throws {Error} what is wrong with the file, and where.
 */
export function readHostResults(): HostResults {
  return parseHostResults(readFileSync(hostResultsFile, 'utf8'));
}
