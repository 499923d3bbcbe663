import type { Plot } from '@meepraten/build-config/bench';
import { medianOf } from './medians.ts';

/** What a part of the benchmark gave. */
export interface Outcome {
  /** Whether its targets are. */
  isReached: boolean;
  plots: Plot[];
}

/** A page that is busy for longer feels stuck: https://web.dev/articles/long-tasks. */
export const longestMs = 50;

/** One round after another, so that what else the machine does falls on all alike. */
export async function mediansOf<Cost extends object>(
  runs: number,
  measures: readonly (() => Promise<Cost>)[],
): Promise<Cost[]> {
  const costs: Cost[][] = measures.map(() => []);
  for (let round = 0; round < runs; round += 1)
    for (const [index, measure] of measures.entries()) costs[index]!.push(await measure());
  return costs.map(medianOf);
}

export function print(what: string, ...cells: readonly string[]): void {
  console.log(what.padEnd(38) + cells.map((cell) => cell.padStart(13)).join(''));
}

export function ms(value: number): string {
  return `${value.toFixed(0)} ms`;
}
