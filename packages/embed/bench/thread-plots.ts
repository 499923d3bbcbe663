import type { Bar, Plot } from '@meepraten/build-config/bench';
import { targets, type MeasuredThread } from './threads.ts';

/** What threads of several sizes cost, with the targets that hold for their size. */
export function plotsOfThreads(measured: readonly MeasuredThread[]): Plot[] {
  const bars = (look: (thread: MeasuredThread) => Omit<Bar, 'name'>) =>
    measured.map((thread) => ({ name: `${thread.size} reactions`, ...look(thread) }));
  const beside = (look: (thread: MeasuredThread['ours']) => number) =>
    measured.flatMap(({ size, ours, plain }) => [
      { name: `${size} reactions`, value: look(ours) },
      { name: `${size}, plain calls of the DOM`, value: look(plain) },
    ]);
  return [
    { title: 'Form visible', unit: 'ms', bars: bars(({ ours }) => ({ value: ours.formVisible })) },
    { title: 'All drawn', unit: 'ms', bars: beside(({ allDrawn }) => allDrawn) },
    {
      title: 'Longest task',
      unit: 'ms',
      bars: bars(({ size, ours }) => ({
        value: ours.longest,
        ...(size <= 1000 && { target: targets.task }),
      })),
    },
    {
      title: 'Frame while scrolling at 4× slowdown, 95 of 100',
      unit: 'ms',
      bars: bars(({ size, ours }) => ({
        value: ours.frame,
        ...(size >= 10_000 && { target: targets.frame }),
      })),
    },
    {
      title: 'Heap, by that of plain calls of the DOM',
      unit: '×',
      digits: 1,
      bars: bars(({ size, ours, plain }) => ({
        value: ours.heapBytes / plain.heapBytes,
        ...(size >= 10_000 && { target: targets.heap }),
      })),
    },
  ];
}
