import type { Services } from '../services.js';
import { tidy } from './tidy.js';

const hour = 60 * 60 * 1000;

type Needed = Pick<Services, 'database' | 'keys' | 'now'> & { onFailure: (error: unknown) => void };

/** Tidies up now and every hour, until it is stopped; the stop waits for a run that has begun. */
export function scheduleTidying({ database, keys, now, onFailure }: Needed): { stop(): Promise<void> } {
  const run = async () => {
    await tidy({ database, keys, now: now() }).catch(onFailure);
  };
  let running = run();
  const timer = setInterval(() => {
    running = running.then(run);
  }, hour);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
