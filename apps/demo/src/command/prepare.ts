import { buildWhatChanged } from './build.ts';
import { seeThatPortIsFree } from './port.ts';
import { help, readSettings, type Settings } from './settings.ts';
import { stopRequests } from './stopping.ts';

export interface Prepared {
  settings: Settings;
  /** Aborts when the command is to end. */
  stopping: AbortSignal;
}

/**
 * What every start begins with: the flags, the ports, the build.
 *
 * @returns null when that was all: help was asked for, or the user stopped it.
 * @throws {Refusal} When something of it cannot be.
 */
export async function prepare(args: readonly string[]): Promise<Prepared | null> {
  const settings = readSettings(args);
  if (settings.help) {
    console.log(help);
    return null;
  }
  const stopping = stopRequests();
  await seeThatPortIsFree(settings.port, '--port');
  await seeThatPortIsFree(settings.serverPort, '--server-port');
  await buildWhatChanged(stopping);
  return stopping.aborted ? null : { settings, stopping };
}
