import { nextTask } from './next-task.js';

export interface SliceOptions {
  /** Stops between two steps; the promise rejects with its reason, and what was done stays. */
  signal?: AbortSignal | undefined;
  /** Milliseconds of work before the page gets its turn; 8 by default. */
  budgetMs?: number | undefined;
}

/** Does work that yields after each of its steps in tasks so short that the page goes on drawing and answering. */
export async function inSlices<Outcome>(
  work: Iterator<void, Outcome>,
  { signal, budgetMs = 8 }: SliceOptions = {},
): Promise<Outcome> {
  for (let end = performance.now() + budgetMs; ;) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await nextTask();
    end = performance.now() + budgetMs;
  }
}

/** Does the same work in one go. */
export function atOnce<Outcome>(work: Iterator<void, Outcome>): Outcome {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
