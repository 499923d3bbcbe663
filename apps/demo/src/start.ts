// npm start: builds what has changed, then runs the demo and its reactions server until Ctrl-C.
import { announce } from './command/announce.ts';
import { startDemo } from './command/demo-server.ts';
import { prepare, type Prepared } from './command/prepare.ts';
import {
  reactionsServerUrl,
  seeThatServerIsReady,
  startReactionsServer,
} from './command/reactions-server.ts';
import { Refusal, run } from './command/refusal.ts';
import { stopRequested } from './command/stopping.ts';

await run(async () => {
  const prepared = await prepare(process.argv.slice(2));
  if (prepared) await serveUntilStopped(prepared);
});

async function serveUntilStopped({ settings, stopping }: Prepared): Promise<void> {
  const server = await startReactionsServer(settings);
  try {
    await seeThatServerIsReady(reactionsServerUrl(settings), server, stopping);
    const demo = await startDemo(settings);
    if (!stopping.aborted) announce(settings);
    await Promise.race([stopRequested(stopping), server.ended]);
    await demo.stop();
    // Ctrl-C in a terminal reaches the server as well, which may then be the first to end.
    if (!stopping.aborted) throw new Refusal('The reactions server has stopped by itself: see above.');
  } finally {
    await server.stop();
  }
}
