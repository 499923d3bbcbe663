import { startChild } from './child.ts';
import { root, scriptOf } from './programs.ts';
import { Refusal } from './refusal.ts';

/** Builds what the demo is made of; what did not change is not built again. @throws {Refusal} When a build fails. */
export async function buildWhatChanged(stopping: AbortSignal): Promise<void> {
  console.log('Building what has changed …');
  const filter = '--filter=@meepraten/demo^...';
  const turbo = startChild([scriptOf('turbo'), 'run', 'build', filter, '--output-logs=new-only'], root);
  const stop = () => void turbo.stop();
  stopping.addEventListener('abort', stop);
  const code = await turbo.ended;
  stopping.removeEventListener('abort', stop);
  if (code !== 0 && !stopping.aborted) throw new Refusal('The build failed: see above.');
}
