import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { findProgram } from './find-program.ts';

const running = new Set<ChildProcess>();

process.once('exit', () => {
  for (const each of running) each.kill();
});

/**
 * The command that starts a program which does not outlive its starter, however that one ends. Linux itself sees to
 * that, by setpriv of util-linux; elsewhere it is the command as it was.
 */
export function tiedCommand(command: string, args: readonly string[]): [command: string, args: string[]] {
  const setpriv = findProgram(['setpriv']);
  return setpriv ? [setpriv, ['--pdeathsig', 'TERM', '--', command, ...args]] : [command, [...args]];
}

/** Starts a program that ends with this process at the latest. */
export function spawnTied(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(...tiedCommand(command, args), options);
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}
