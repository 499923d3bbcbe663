import type { Machine } from './machine.ts';

/**
 * Installs packages of the system where that asks nothing of the reader: as root, on Debian and its kin.
 *
 * @returns whether they are there now.
 */
export async function installPackages(machine: Machine, packages: readonly string[]): Promise<boolean> {
  if (!machine.isRoot || !/^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(machine.osRelease)) return false;
  machine.say(`Installing ${packages.join(' and ')} …`);
  const options = { env: { ...machine.env, DEBIAN_FRONTEND: 'noninteractive' }, output: 'aside' } as const;
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  return (
    (await machine.run('apt-get', ['update'], options)).ok &&
    (await machine.run('apt-get', install, options)).ok
  );
}
