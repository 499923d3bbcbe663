import { join } from 'node:path';
import { findBrowser } from '../browser/find-browser.ts';
import { runTool } from '../process/index.ts';
import { root } from '../workspace.ts';

const settings = join(root, 'packages', 'build-config');

/** Runs some of the tests, and records how the hosts did that they try. Gives whether all passed. */
export async function tryHosts(...which: readonly string[]): Promise<boolean> {
  const reporters = ['--reporter=default', `--reporter=${join(settings, 'host-results', 'recorder.ts')}`];
  const args = ['run', `--config=${join(settings, 'vitest.config.ts')}`, ...reporters, ...which];
  const env = { ...process.env, CHROME_PATH: await findBrowser() };
  return (await runTool('vitest', args, { env })).ok;
}
