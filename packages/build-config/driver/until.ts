import { setTimeout as pause } from 'node:timers/promises';

const patienceMs = 30_000;
const pauseMs = 50;

/**
 * Asks again until there is an answer. A page that is being replaced answers with an error; that, too, passes.
 *
 * @param ask throws, with what is the matter, while the answer is not there.
 */
export async function until<Answer>(what: string, ask: () => Promise<Answer>): Promise<Answer> {
  const end = performance.now() + patienceMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (performance.now() < end) await pause(pauseMs);
      else throw new Error(`${what}: ${(error as Error).message}`, { cause: error });
    }
  }
}
