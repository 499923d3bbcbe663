import type { Browser } from 'playwright';
import { costOfList } from './measure.ts';
import { longestMs, mediansOf, ms, print, type Outcome } from './report.ts';

/** How many times slower the processor is, and what all of the ranking may take then. */
const slowdown = 4;
const mostMs = 60;

/** Measures what ranking a feed costs a slow page, beside showing it as it is. */
export async function benchRanking(
  browser: Browser,
  url: string,
  { reads, runs }: { reads: number; runs: number },
): Promise<Outcome> {
  const [given, related] = await mediansOf(runs, [
    () => costOfList(browser, url, 'given', slowdown),
    () => costOfList(browser, url, 'related', slowdown),
  ]);
  const rankingMs = related!.allScript - given!.allScript;
  const isSlow = rankingMs > mostMs || related!.script > longestMs;
  console.log(`\nA list of ${reads} reads at ${slowdown}× slowdown, medians of ${runs} runs\n`);
  print('order', 'longest task', 'of it ours', 'all of ours');
  print('given', ms(given!.longest), ms(given!.script), ms(given!.allScript));
  print('related, with reasons', ms(related!.longest), ms(related!.script), ms(related!.allScript));
  print('so ranking takes', '', '', ms(rankingMs), isSlow ? `  over ${mostMs} or ${longestMs} ms` : '');
  const bars = [
    { name: 'all of the ranking', value: rankingMs, target: mostMs },
    { name: 'longest task of ours', value: related!.script, target: longestMs },
  ];
  const title = `${reads} reads at ${slowdown}× slowdown`;
  return { isReached: !isSlow, plots: [{ title, unit: 'ms', bars }] };
}
