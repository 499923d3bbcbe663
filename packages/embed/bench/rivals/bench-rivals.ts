import type { Browser } from 'playwright';
import { longestMs, mediansOf, ms, print, type Outcome } from '../report.ts';
import { costOfPage } from './measure-widget.ts';
import { ours } from './ours.ts';
import { plotsOfRivals } from './rival-plots.ts';
import type { Widget } from './rival.ts';
import { rivals } from './serve.ts';
import { standingsOf, type Standing, type WidgetCost } from './standings.ts';

const firstPage = 100;
const all = 1000;

/** Measures what others show readers the same reactions with, beside ours, all on pages of this machine. */
export async function benchRivals(browser: Browser, site: string, runs: number): Promise<Outcome> {
  const widgets = [ours, ...rivals];
  // Before what counts: the files are compressed once, and whoever does not work at all stops it here.
  for (const widget of widgets) await costOfPage(browser, site, widget, firstPage);
  const [first, ...others] = await mediansOf(
    runs,
    widgets.map((widget) => () => costOf(browser, site, widget)),
  );
  console.log(
    `\nThe same reactions by other widgets, the page from its first byte, medians of ${runs} runs\n`,
  );
  print(
    '',
    'form visible',
    `first ${firstPage}`,
    `${all} shown`,
    'longest task',
    'shift',
    'heap',
    'JS and CSS',
  );
  for (const cost of [first!, ...others]) printCost(cost);
  const standings = standingsOf(first!, others);
  console.log('');
  print('beside the fastest of them', 'ours', 'fastest', 'ratio', 'at most', '', '');
  for (const standing of standings) printStanding(standing);
  return {
    isReached: standings.every(({ isReached }) => isReached),
    plots: plotsOfRivals([first!, ...others], standings),
  };
}

async function costOf(browser: Browser, site: string, widget: Widget): Promise<WidgetCost> {
  const { formVisible, shown } = await costOfPage(browser, site, widget, firstPage);
  const { shown: allShown, ...cost } = await costOfPage(browser, site, widget, all);
  return { ...cost, name: widget.name, formVisible, firstPage: shown, allShown };
}

const taskInWords = (task: number) => (task > 0 ? ms(task) : `under ${longestMs} ms`);

function printCost(cost: WidgetCost): void {
  const { name, formVisible, firstPage: page, allShown, longest, shift, heapBytes, bytes } = cost;
  const times = [formVisible, page, allShown].map(ms);
  const sizes = [`${(heapBytes / 1e6).toFixed(1)} MB`, `${(bytes / 1000).toFixed(1)} kB`];
  print(name, ...times, taskInWords(longest), shift.toFixed(3), ...sizes);
}

function printStanding({ what, ours: value, fastest, most, isReached }: Standing): void {
  const beside = fastest ? [ms(fastest.value), (value / fastest.value).toFixed(2)] : ['', ''];
  const verdict = isReached ? '' : '  missed';
  print(what, taskInWords(value), ...beside, ms(most), fastest ? `  ${fastest.name}` : '', verdict);
}
