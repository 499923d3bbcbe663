import type { Bar, Plot } from '@meepraten/build-config/bench';
import type { Standing, WidgetCost } from './standings.ts';

/** What each widget costs; the targets, which come from the fastest rival, stand at ours, the first. */
export function plotsOfRivals(costs: readonly WidgetCost[], standings: readonly Standing[]): Plot[] {
  const bars = (figure: Exclude<keyof WidgetCost, 'name'>, scale = 1, what?: string): Bar[] => {
    const target = standings.find((standing) => standing.what === what)?.most;
    return costs.map((cost, index) => ({
      name: cost.name,
      value: cost[figure] * scale,
      ...(index === 0 && target !== undefined && { target }),
    }));
  };
  return [
    { title: 'Form visible', unit: 'ms', bars: bars('formVisible', 1, 'form visible') },
    { title: 'First page of 100', unit: 'ms', bars: bars('firstPage') },
    { title: '1,000 shown', unit: 'ms', bars: bars('allShown', 1, '1,000 shown') },
    { title: 'Longest task with 1,000', unit: 'ms', bars: bars('longest', 1, 'longest task') },
    { title: 'Layout shift with 1,000', unit: '', digits: 3, bars: bars('shift') },
    { title: 'Heap with 1,000', unit: 'MB', digits: 1, bars: bars('heapBytes', 1e-6) },
    { title: 'Scripts and styles over the network', unit: 'kB', digits: 1, bars: bars('bytes', 1e-3) },
  ];
}
