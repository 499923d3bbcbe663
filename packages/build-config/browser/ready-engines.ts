import { enginesBesideChromium, findEngine, type Engine } from './engines.ts';
import { installPackages } from './install-packages.ts';
import { systemMachine, type Machine } from './machine.ts';

export interface ReadyEngines {
  ready: Engine[];
  missing: Engine[];
}

/** Which engines the tests can run in, beside Chromium. With `install`, what is missing is installed first. */
export async function readyEngines(
  { install }: { install: boolean },
  machine: Machine = systemMachine,
): Promise<ReadyEngines> {
  const absent = missing(machine);
  if (install && absent.length > 0)
    await installPackages(
      machine,
      absent.flatMap(({ packages }) => packages),
    );
  const stillMissing = missing(machine);
  return {
    ready: enginesBesideChromium.filter((engine) => !stillMissing.includes(engine)),
    missing: stillMissing,
  };
}

function missing(machine: Machine): Engine[] {
  return enginesBesideChromium.filter((engine) => !findEngine(engine, machine));
}

/** One line that says in which engines the tests ran, and in which not. */
export function tellEngines({ ready, missing }: ReadyEngines): string {
  const ran = `Elements, stories and journeys were tested in ${list(['Chromium', ...names(ready)])}`;
  if (missing.length === 0) return `${ran}.`;
  return `${ran}; not in ${list(names(missing))}, not installed here (npm run test:browsers installs what is missing).`;
}

/** One line for who asked for all engines and cannot have them. */
export function tellMissing(missing: readonly Engine[]): string {
  const packages = missing.flatMap((engine) => engine.packages).join(' ');
  return `Missing: ${list(names(missing))}. On Debian, run "sudo apt-get install ${packages}" and start again.`;
}

function names(engines: readonly Engine[]): string[] {
  return engines.map(({ name }) => name);
}

function list(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}
