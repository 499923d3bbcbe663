// npm run dev: the demo and its server, rebuilt, restarted and reloaded at every change.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { announce } from './command/announce.ts';
import { startChild, type Child } from './command/child.ts';
import { prepare, type Prepared } from './command/prepare.ts';
import { root, scriptOf } from './command/programs.ts';
import {
  reactionsServerUrl,
  seeThatServerIsReady,
  startReactionsServer,
} from './command/reactions-server.ts';
import { run } from './command/refusal.ts';
import { stopRequested } from './command/stopping.ts';

const args = process.argv.slice(2);

await run(async () => {
  const prepared = await prepare(args);
  if (prepared) await watchUntilStopped(prepared);
});

async function watchUntilStopped({ settings, stopping }: Prepared): Promise<void> {
  const server = await startReactionsServer(settings, { watch: true });
  const children = [server, ...startBuilders(), startDemoAgainAtChanges()];
  try {
    await seeThatServerIsReady(reactionsServerUrl(settings), server, stopping);
    if (!stopping.aborted) announce(settings);
    await stopRequested(stopping);
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}

/** The embed is built from the sources of its packages, so one builder sees a change to any widget. */
function startBuilders(): Child[] {
  return [
    startChild([scriptOf('vite'), 'build', '--watch', '--mode', 'dev'], join(root, 'packages/embed')),
    // Cleaning would take away the files that the server is running from.
    startChild([scriptOf('tsup'), '--watch', '--no-clean'], join(root, 'packages/reactions-server')),
  ];
}

function startDemoAgainAtChanges(): Child {
  const demo = fileURLToPath(new URL('dev-demo.ts', import.meta.url));
  return startChild(['--watch', '--watch-preserve-output', demo, ...args], process.cwd());
}
