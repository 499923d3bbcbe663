import { setImmediate as immediate, setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { BodyNode } from '@meepraten/reactions-client/protocol';

/** What a thread tells: that it begins, with the work it had done by then where Node counts that, and what it read. */
export type ThreadMessage = { begun: NodeJS.CpuUsage | undefined } | { nodes: BodyNode[] };

// Milliseconds after which a thread is given up, whatever it does: starting takes a while on a busy machine.
const patience = 10_000;

const memory = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 };

const whenAborted = () => {};

/** A thread that reads one text at a time, and is good for nothing after it failed once. */
export class ParseThread {
  readonly #worker: Worker;
  alive = true;

  constructor(script: URL) {
    this.#worker = new Worker(script, { resourceLimits: memory });
    this.#worker.unref();
    // Every error ends in an exit, and that is listened for.
    this.#worker.on('error', () => {}).once('exit', () => (this.alive = false));
  }

  /** The tree of a text, or null when reading it took more than the budget (milliseconds) or ended the thread. */
  read(source: string, { budget }: { budget: number }): Promise<BodyNode[] | null> {
    const worker = this.#worker;
    const reading = new AbortController();
    return new Promise((resolve) => {
      const settle = (nodes: BodyNode[] | null) => {
        reading.abort();
        worker.off('message', listen).off('exit', fail);
        resolve(nodes);
      };
      const fail = () => settle(null);
      const listen = (message: ThreadMessage) => {
        if ('nodes' in message) settle(message.nodes);
        else this.#useUp(budget, message.begun, reading.signal).then(fail, whenAborted);
      };
      worker.on('message', listen).on('exit', fail);
      worker.postMessage(source);
      wait(patience, null, reading).then(fail, whenAborted);
    });
  }

  async #useUp(budget: number, begun: NodeJS.CpuUsage | undefined, signal: AbortSignal): Promise<void> {
    for (let left = budget; left > 0; left = budget - (await this.#workSince(begun)))
      await wait(Math.max(1, left), null, { signal });
    // An answer that came in while this process was busy is delivered first.
    await immediate(null, { signal });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /**
   * Milliseconds that the thread has really worked: on a busy machine the time on the clock says little of the text.
   * Where Node does not count it (before 24.6), the clock decides.
   */
  async #workSince(begun: NodeJS.CpuUsage | undefined): Promise<number> {
    if (!begun || typeof this.#worker.cpuUsage !== 'function') return Infinity;
    try {
      const { user, system } = await this.#worker.cpuUsage(begun);
      return (user + system) / 1000;
    } catch {
      return Infinity;
    }
  }
}
