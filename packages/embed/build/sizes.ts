import { fileURLToPath } from 'node:url';
import { filesWithout, totals } from './totals.ts';
import { fileLimits, filesFor, journeys, weigh } from './weight.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const name = (what: string) => `@meepraten/embed, ${what}`;

/** By the same names as {@link embedSizes}. */
export const embedLimits: Readonly<Record<string, number>> = Object.fromEntries([
  ...Object.entries(fileLimits).map(([file, limit]) => [name(file), limit]),
  ...[...journeys, ...totals].map(({ what, limit }) => [name(what), limit]),
]) as Record<string, number>;

/** What the built embed weighs over the network: its files of note, what a page fetches, and all that it may fetch. */
export function embedSizes(): Readonly<Record<string, number>> {
  const weights = new Map(weigh(dist).map(({ file, brotli }) => [file, brotli]));
  const sum = (files: Iterable<string>) =>
    [...files].reduce((all, file) => all + (weights.get(file) ?? 0), 0);
  return Object.fromEntries([
    ...Object.keys(fileLimits).map((file) => [name(file), weights.get(file) ?? 0]),
    ...journeys.map(({ what, widgets }) => [name(what), sum(filesFor(widgets, dist))]),
    ...totals.map(({ what, without }) => [name(what), sum(filesWithout(without, dist))]),
  ]) as Record<string, number>;
}
