import type { Plot } from '@meepraten/build-config/bench';

/** What the server did with a database of one size. */
export interface MeasuredServer {
  size: number;
  loads: { name: string; rate: number; p99: number; least: number }[];
  startMs: number;
  idleMb: number;
  mostMb: number;
}

interface Asked {
  p99: number;
  startMs: number;
  idleMb: number;
  loadMb: number;
}

/** How much is answered each second, size by size, how long the slowest wait, and what it costs the machine. */
export function plotsOfServer(measured: readonly MeasuredServer[], asked: Asked): Plot[] {
  const bySize = (look: (one: MeasuredServer) => number, target: number) =>
    measured.map((one) => ({ name: `${one.size} reactions`, value: look(one), target }));
  const rates = measured.map(({ size, loads }): Plot => ({
    title: `Answers each second, with ${size} reactions`,
    unit: '',
    isMoreBetter: true,
    bars: loads.map(({ name, rate, least }) => ({ name, value: rate, target: least })),
  }));
  const slowest = ({ loads }: MeasuredServer) => Math.max(...loads.map(({ p99 }) => p99));
  return [
    ...rates,
    { title: '99 of 100 answers, at the slowest', unit: 'ms', bars: bySize(slowest, asked.p99) },
    { title: 'Start', unit: 'ms', bars: bySize(({ startMs }) => startMs, asked.startMs) },
    { title: 'Memory when idle', unit: 'MB', bars: bySize(({ idleMb }) => idleMb, asked.idleMb) },
    { title: 'Memory at most', unit: 'MB', bars: bySize(({ mostMb }) => mostMb, asked.loadMb) },
  ];
}
