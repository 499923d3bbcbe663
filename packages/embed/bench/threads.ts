import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { filesFor, weigh } from '../build/weight.ts';
import { costOfPlainThread, costOfThread, type ThreadCost } from './measure-thread.ts';
import { medianOf } from './medians.ts';
import type { Outcome } from './report.ts';
import { plotsOfThreads } from './thread-plots.ts';

const threadSizes = [50, 1000, 10_000] as const;

/** What product.md asks for. */
export const targets = { task: 50, frame: 33, heap: 1.5, shift: 0.004, bytes: 14_000 } as const;

/** Medians of one size. */
export interface MeasuredThread {
  size: number;
  ours: ThreadCost;
  /** The same text, drawn by plain calls of the DOM. */
  plain: ThreadCost;
}

const dist = join(fileURLToPath(new URL('.', import.meta.url)), '..', 'dist');

/** Measures threads of each size, and the same text by plain calls of the DOM. */
export async function benchThreads(browser: Browser, site: string, runs: number): Promise<Outcome> {
  console.log(
    `\nA thread of reactions, medians of ${runs} runs; below it the same text by plain calls of the DOM\n`,
  );
  print('reactions', 'form', 'first 20', 'all', 'longest task', 'nodes', 'heap', 'shift', 'frame, 4×');
  const files = filesFor(['reactions'], dist);
  const bytes = weigh(dist).reduce((sum, { file, brotli }) => sum + (files.has(file) ? brotli : 0), 0);
  const missed: string[] = [];
  const measured: MeasuredThread[] = [];
  for (const size of threadSizes) {
    const ours: ThreadCost[] = [];
    const plain: ThreadCost[] = [];
    for (let round = 0; round < runs; round += 1) {
      ours.push(await costOfThread(browser, site, size));
      plain.push(await costOfPlainThread(browser, site, size));
    }
    const [cost, least] = [medianOf(ours), medianOf(plain)];
    measured.push({ size, ours: cost, plain: least });
    printCost(String(size), cost);
    printCost('  plain', least);
    const heap = cost.heapBytes / least.heapBytes;
    print(
      '  ratio',
      '',
      '',
      (cost.allDrawn / least.allDrawn).toFixed(1),
      '',
      (cost.nodes / least.nodes).toFixed(1),
      heap.toFixed(1),
    );
    if (size <= 1000 && cost.longest > targets.task) missed.push(`${size}: a task over ${targets.task} ms`);
    if (size >= 10_000 && cost.frame > targets.frame) missed.push(`${size}: frames over ${targets.frame} ms`);
    if (size >= 10_000 && heap > targets.heap) missed.push(`${size}: heap over ${targets.heap}×`);
    if (cost.shift > targets.shift) missed.push(`${size}: shift over ${targets.shift}`);
  }
  if (bytes > targets.bytes) missed.push(`${bytes} bytes until the form is usable, over ${targets.bytes}`);
  console.log(missed.length > 0 ? `\nmissed: ${missed.join('; ')}` : '\nevery target is reached');
  return { isReached: missed.length === 0, plots: plotsOfThreads(measured) };
}

function printCost(name: string, cost: ThreadCost): void {
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const { formVisible, firstDrawn, allDrawn, longest, nodes, heapBytes, shift, frame } = cost;
  print(
    name,
    ms(formVisible),
    ms(firstDrawn),
    ms(allDrawn),
    ms(longest),
    String(nodes),
    `${(heapBytes / 1e6).toFixed(1)} MB`,
    shift.toFixed(3),
    ms(frame),
  );
}

function print(what: string, ...cells: readonly string[]): void {
  console.log(what.padEnd(12) + cells.map((cell) => cell.padStart(13)).join(''));
}
