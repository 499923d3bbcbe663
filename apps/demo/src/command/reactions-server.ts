import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startChild, type Child } from './child.ts';
import { address } from './port.ts';
import { root, scriptOf } from './programs.ts';
import { Refusal } from './refusal.ts';
import type { Settings } from './settings.ts';

export function reactionsServerUrl({ serverPort }: Pick<Settings, 'serverPort'>): URL {
  return new URL(`http://${address}:${serverPort}`);
}

/** Starts the reactions server on the database that is kept between runs. @param watch restarts it when it is rebuilt */
export async function startReactionsServer(
  { port, serverPort, moderation }: Settings,
  { watch = false }: { watch?: boolean } = {},
): Promise<Child> {
  await mkdir(join(root, '.data'), { recursive: true });
  const flags = {
    '--database': 'sqlite:.data/reactions.db',
    '--host': address,
    '--port': String(serverPort),
    '--moderation': moderation,
  };
  const script = scriptOf('@meepraten/reactions-server', 'meepraten-reactions');
  const origins = [`http://${address}:${port}`, `http://localhost:${port}`];
  return startChild(
    [
      ...(watch ? ['--watch', '--watch-preserve-output'] : []),
      script,
      'serve',
      ...Object.entries(flags).flat(),
      ...origins.flatMap((origin) => ['--origin', origin]),
    ],
    root,
  );
}

const patienceMs = 30_000;
const betweenTriesMs = 50;

/** Waits until the server takes reactions. @throws {Refusal} When it ends before, or takes too long. */
export async function seeThatServerIsReady(url: URL, server: Child, stopping: AbortSignal): Promise<void> {
  let ended = false;
  void server.ended.then(() => (ended = true));
  for (let waited = 0; waited < patienceMs; waited += betweenTriesMs) {
    if (stopping.aborted || (await isReady(url))) return;
    if (ended) throw new Refusal('The reactions server did not start: see above.');
    await delay(betweenTriesMs);
  }
  throw new Refusal(`The reactions server is not ready after ${patienceMs / 1000} seconds: see above.`);
}

async function isReady(url: URL): Promise<boolean> {
  try {
    return (await fetch(new URL('/readyz', url))).ok;
  } catch {
    return false;
  }
}
