import { fileURLToPath } from 'node:url';
import { filesWithout, totals } from './totals.ts';
import { fileLimits, filesFor, journeys, weigh } from './weight.ts';

type Cell = number | string;

/** The last step of a build: says what it weighs, and what a page fetches for its widgets. */
function printWeight(folder: string): void {
  const weights = weigh(folder);
  print('file', 'bytes', 'brotli', 'limit');
  for (const { file, bytes, brotli } of weights) print(file, bytes, brotli, fileLimits[file]);
  print('\na page with', 'bytes', 'brotli', 'limit', 'target');
  const lines = [
    ...journeys.map((journey) => ({ ...journey, files: filesFor(journey.widgets, folder) })),
    ...totals.map((total) => ({ ...total, files: filesWithout(total.without, folder) })),
  ];
  for (const { what, files, limit, target } of lines) {
    const fetched = weights.filter(({ file }) => files.has(file));
    const sum = (size: 'bytes' | 'brotli') => fetched.reduce((all, weight) => all + weight[size], 0);
    print(`${what} (${files.size} files)`, sum('bytes'), sum('brotli'), limit, target ?? '');
  }
}

function print(what: string, ...cells: (Cell | undefined)[]): void {
  console.log(what.padEnd(44) + cells.map((cell = '') => String(cell).padStart(8)).join(''));
}

printWeight(fileURLToPath(new URL('../dist', import.meta.url)));
