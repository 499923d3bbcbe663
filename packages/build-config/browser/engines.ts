import { findProgram, isProgram } from '../process/find-program.ts';
import type { Machine } from './machine.ts';

/** A browser engine beside Chromium, which find-browser.ts finds: how to know it and how to get it. */
export interface Engine {
  name: string;
  /** The Vitest projects that run in it: the elements, the stories, the journeys. */
  projects: readonly string[];
  /** What must be on the PATH, each by one of its names. The first is the program that is started. */
  programs: readonly (readonly string[])[];
  /** Where its maker puts that program on other systems. */
  places: Partial<Record<NodeJS.Platform, string>>;
  /** What Debian calls it. */
  packages: readonly string[];
}

export const firefox: Engine = {
  name: 'Firefox',
  projects: ['firefox', 'stories-firefox', 'e2e-firefox'],
  programs: [['firefox-esr', 'firefox']],
  places: {
    darwin: '/Applications/Firefox.app/Contents/MacOS/firefox',
    win32: 'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  },
  packages: ['firefox-esr'],
};

export const webkit: Engine = {
  name: 'WebKit',
  projects: ['webkit', 'stories-webkit', 'e2e-webkit'],
  programs: [['WebKitWebDriver'], ['Xvfb']],
  places: {},
  packages: ['webkit2gtk-driver', 'xvfb'],
};

export const enginesBesideChromium: readonly Engine[] = [firefox, webkit];

type Search = Pick<Machine, 'env' | 'platform' | 'findProgram' | 'isProgram'>;

const here: Search = { env: process.env, platform: process.platform, findProgram, isProgram };

/** @returns the program that starts the engine, or null when something of it is missing. */
export function findEngine(engine: Engine, machine: Search = here): string | null {
  const [program, ...others] = engine.programs.map((names) =>
    machine.findProgram(names, machine.env['PATH']),
  );
  if (others.includes(null)) return null;
  const place = engine.places[machine.platform];
  return program ?? (place && machine.isProgram(place) ? place : null);
}

/**
 * The program that starts an engine on this machine.
 *
 * @throws {Error} with what to do when it is not installed.
 */
export function programOf(engine: Engine): string {
  const program = findEngine(engine);
  if (program) return program;
  throw new Error(`${engine.name} is not installed: npm run test:browsers installs it.`);
}
