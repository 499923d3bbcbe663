import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findProgram, isProgram } from '../process/find-program.ts';
import { run } from '../process/run.ts';

/** All that the search for a browser asks of the machine it runs on. */
export interface Machine {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  isRoot: boolean;
  /** The text of /etc/os-release, or empty. */
  osRelease: string;
  /** The program of the running Node. */
  node: string;
  playwrightCommand: string;
  /** Where Playwright puts the browser that it downloads. */
  playwrightPath: string;
  isProgram: typeof isProgram;
  findProgram: typeof findProgram;
  run: typeof run;
  /** For the one who waits; never on standard output, which carries the path. */
  say(message: string): void;
}

const osRelease = '/etc/os-release';

export const systemMachine: Machine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  osRelease: existsSync(osRelease) ? readFileSync(osRelease, 'utf8') : '',
  node: process.execPath,
  playwrightCommand: join(createRequire(import.meta.url).resolve('playwright/package.json'), '..', 'cli.js'),
  playwrightPath: chromium.executablePath(),
  isProgram,
  findProgram,
  run,
  say: (message) => console.error(message),
};
