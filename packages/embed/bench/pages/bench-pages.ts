import type { Bar, Plot } from '@meepraten/build-config/bench';
import type { Browser } from 'playwright';
import { journeys } from '../../build/weight.ts';
import { mediansOf, ms, print, type Outcome } from '../report.ts';
import type { JourneyCost } from './journey-cost.ts';
import { measureJourney } from './measure-journey.ts';

/** How much of the page may move, by whether it brings the content of its widgets. */
const mostShift = { served: 0, empty: 0.004 } as const;

/** All that the scripts of a visit may weigh, whatever the reader does. */
const mostBytes = 40_000;

interface MeasuredPage {
  name: string;
  target: number;
  mostShift: number;
  cost: JourneyCost;
}

/** Measures pages of the built embed on a slow line and a slow processor, with their content and without it. */
export async function benchPages(browser: Browser, site: string, runs: number): Promise<Outcome> {
  const pages = journeys.flatMap(({ what, widgets, target }) =>
    (['empty', 'served'] as const).map((kind) => ({ name: `${what}, ${kind}`, widgets, target, kind })),
  );
  const costs = await mediansOf(
    runs,
    pages.map(
      ({ widgets, kind }) =>
        () =>
          measureJourney(browser, site, widgets, kind),
    ),
  );
  const measured = pages.map(({ name, target, kind }, index) => ({
    ...{ name, target, mostShift: mostShift[kind] },
    cost: costs[index]!,
  }));
  console.log(
    `\nPages at 400 kbit/s and 4× slowdown, medians of ${runs} runs; bytes as they came over the network\n`,
  );
  const heads = ['visible', 'usable', 'JS until then', 'at most', 'JS in all', 'at most', 'all bytes'];
  print('a page with', ...heads, 'shift', 'at most');
  for (const page of measured) printPage(page);
  return { isReached: measured.every(isReached), plots: plotsOf(measured) };
}

function isReached({ cost, target, mostShift: most }: MeasuredPage): boolean {
  return cost.bytesUntilUsable <= target && cost.scriptBytes <= mostBytes && cost.shift <= most;
}

function printPage(page: MeasuredPage): void {
  const { visible, usable, bytesUntilUsable, scriptBytes, allBytes, shift } = page.cost;
  const weights = [bytesUntilUsable, page.target, scriptBytes, mostBytes, allBytes].map(String);
  const moved = [shift.toFixed(4), String(page.mostShift)];
  print(page.name, ms(visible), ms(usable), ...weights, ...moved, isReached(page) ? '' : '  missed');
}

function plotsOf(measured: readonly MeasuredPage[]): Plot[] {
  const bars = (look: (page: MeasuredPage) => Omit<Bar, 'name'>) =>
    measured.map((page) => ({ name: page.name, ...look(page) }));
  return [
    { title: 'In sight', unit: 'ms', bars: bars(({ cost }) => ({ value: cost.visible })) },
    { title: 'Usable', unit: 'ms', bars: bars(({ cost }) => ({ value: cost.usable })) },
    {
      title: 'Scripts until usable',
      unit: 'bytes',
      bars: bars(({ cost, target }) => ({ value: cost.bytesUntilUsable, target })),
    },
    {
      title: 'Scripts in all, until the reader does something',
      unit: 'bytes',
      bars: bars(({ cost }) => ({ value: cost.scriptBytes, target: mostBytes })),
    },
    {
      title: 'Layout shift',
      unit: '',
      digits: 4,
      bars: bars(({ cost, mostShift: target }) => ({ value: cost.shift, target })),
    },
  ];
}
