import { nextTask } from './next-task.js';

/** Milliseconds of work before the page gets its turn. */
const sliceMs = 8;

/** Cuts long work into tasks so short that the page goes on drawing and answering. */
export class Slices {
  readonly #signal: AbortSignal | undefined;
  #end = performance.now() + sliceMs;

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** To be awaited between two pieces of work. Throws the signal's reason if the work is not wanted any more. */
  async turn(): Promise<void> {
    if (performance.now() >= this.#end) await this.next();
  }

  /** To be awaited before work that cannot be cut: it gets a task to itself. Throws as {@link turn} does. */
  async next(): Promise<void> {
    await nextTask();
    this.#signal?.throwIfAborted();
    this.#end = performance.now() + sliceMs;
  }
}
