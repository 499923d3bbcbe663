// The demo alone, as `npm run dev` starts it again at every change of its own code. Its pages reload at the others.
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contentFolder } from './articles.ts';
import { startDemo } from './command/demo-server.ts';
import { run } from './command/refusal.ts';
import { readSettings } from './command/settings.ts';
import { stopRequested, stopRequests } from './command/stopping.ts';
import { embedFolder } from './files.ts';

const settleMs = 150;

/** Tells once of a burst of changes: a build writes many files, one after the other. */
function changesIn(folders: readonly string[], stopping: AbortSignal): EventTarget {
  const changes = new EventTarget();
  let settling: NodeJS.Timeout | undefined;
  for (const folder of folders) {
    watch(folder, { recursive: true, signal: stopping }, () => {
      clearTimeout(settling);
      settling = setTimeout(() => changes.dispatchEvent(new Event('change')), settleMs);
    });
  }
  return changes;
}

await run(async () => {
  const settings = readSettings(process.argv.slice(2));
  const stopping = stopRequests();
  const publicFolder = fileURLToPath(new URL('../public', import.meta.url));
  const changes = changesIn([embedFolder, publicFolder, fileURLToPath(contentFolder)], stopping);
  const demo = await startDemo(settings, changes);
  await stopRequested(stopping);
  await demo.stop();
});
