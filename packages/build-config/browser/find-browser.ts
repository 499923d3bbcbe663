import { pathToFileURL } from 'node:url';
import { installPackages } from './install-packages.ts';
import { systemMachine, type Machine } from './machine.ts';

/** How long Playwright's download may stand still. */
const patienceMs = 60_000;

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const usualPlaces: Partial<Record<NodeJS.Platform, (env: NodeJS.ProcessEnv) => string[]>> = {
  darwin: ({ HOME = '' }) =>
    ['Google Chrome', 'Chromium'].flatMap((app) =>
      ['', HOME].map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    ),
  win32: (env) =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      env[name] ? [`${env[name]}\\Google\\Chrome\\Application\\chrome.exe`] : [],
    ),
};

/**
 * The browser that the tests drive: the one asked for, an installed one, the system's package, Playwright's own.
 *
 * @returns the path of its program.
 * @throws {Error} with one line for the reader when there is none and none can be had.
 */
export async function findBrowser(machine: Machine = systemMachine): Promise<string> {
  const browser =
    askedFor(machine) ?? installed(machine) ?? (await fromSystem(machine)) ?? (await fromPlaywright(machine));
  if (browser) return browser;
  throw new Error('No browser found: install Chromium or Chrome, or set CHROME_PATH to its program.');
}

function askedFor({ env, isProgram }: Machine): string | null {
  const path = env['CHROME_PATH'];
  if (!path) return null;
  if (isProgram(path)) return path;
  throw new Error(`CHROME_PATH is ${path}, and no program is there: correct it or unset it.`);
}

function installed({ env, platform, isProgram, findProgram }: Machine): string | null {
  return findProgram(names, env['PATH']) ?? usualPlaces[platform]?.(env).find(isProgram) ?? null;
}

async function fromSystem(machine: Machine): Promise<string | null> {
  return (await installPackages(machine, ['chromium'])) ? installed(machine) : null;
}

async function fromPlaywright(machine: Machine): Promise<string | null> {
  if (machine.isProgram(machine.playwrightPath)) return machine.playwrightPath;
  machine.say("No browser found; fetching Playwright's own …");
  const args = [machine.playwrightCommand, 'install', 'chromium'];
  const { ok } = await machine.run(machine.node, args, {
    patience: { silenceMs: patienceMs },
    output: 'aside',
  });
  if (!ok) machine.say('That download failed, or stood still for a minute.');
  return ok && machine.isProgram(machine.playwrightPath) ? machine.playwrightPath : null;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log(await findBrowser());
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
