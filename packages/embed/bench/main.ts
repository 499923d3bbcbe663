// npm run bench: what it costs a page to show an article of 200 kB, by its kind of source, and what is fetched for it;
// what it costs a slow one to rank 200 reads; and what a thread of reactions costs, beside its text alone.
import { parseArgs } from 'node:util';
import { findBrowser } from '@meepraten/build-config/browser';
import { chromiumFlags } from '@meepraten/build-config/chromium-flags';
import { chromium } from 'playwright';
import { benchArticles } from './articles.ts';
import { printFeatures } from './features.ts';
import { costOfBrowser, costOfList, costOfWidget, medianOf, type Cost } from './measure.ts';
import { benchFeed } from './reads.ts';
import { startSite } from './site.ts';
import { benchThreads } from './threads.ts';

const articleBytes = 200_000;

/** A page that is busy for longer feels stuck: https://web.dev/articles/long-tasks. */
const longestMs = 50;

/** How many reads are ranked, how many times slower the processor is then, and what all of it may take. */
const ranking = { reads: 200, slowdown: 4, mostMs: 60 };

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Math.max(1, Number(values.runs) || 5);
const articles = benchArticles(articleBytes);
const { url, server } = await startSite(articles, benchFeed(ranking.reads));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: chromiumFlags });

function print(what: string, ...cells: readonly string[]): void {
  console.log(what.padEnd(38) + cells.map((cell) => cell.padStart(13)).join(''));
}

/** One round after another, so that what else the machine does falls on all alike. */
async function medians(measures: readonly (() => Promise<Cost>)[]): Promise<Cost[]> {
  const costs: Cost[][] = measures.map(() => []);
  for (let round = 0; round < runs; round += 1)
    for (const [index, measure] of measures.entries()) costs[index]!.push(await measure());
  return costs.map(medianOf);
}

const rows = articles.flatMap(({ name, path }) =>
  [false, true].map((isolated) => ({ name: isolated ? `${name}, isolated` : name, path, isolated })),
);
const [alone, given, related, ...ours] = await medians([
  () => costOfBrowser(browser, url, '/page.html'),
  () => costOfList(browser, url, 'given', ranking.slowdown),
  () => costOfList(browser, url, 'related', ranking.slowdown),
  ...rows.map(
    ({ path, isolated }) =>
      () =>
        costOfWidget(browser, url, path, isolated),
  ),
]);
const ms = (value: number) => `${value.toFixed(0)} ms`;

console.log(`\nAn article of ${articleBytes / 1000} kB in Chromium, medians of ${runs} runs\n`);
print('source', 'longest task', 'of it ours', 'all tasks', 'to browser');
print('the browser alone', ms(alone!.longest), ms(alone!.script), ms(alone!.all), '1.0');
for (const [index, { name }] of rows.entries()) {
  const { longest, script, all } = ours[index]!;
  const isLong = script > longestMs ? `  over ${longestMs} ms` : '';
  print(name, ms(longest), ms(script), ms(all), (all / alone!.all).toFixed(1), isLong);
}

const rankingMs = related!.allScript - given!.allScript;
console.log(`\nA list of ${ranking.reads} reads at ${ranking.slowdown}× slowdown, medians of ${runs} runs\n`);
print('order', 'longest task', 'of it ours', 'all of ours');
print('given', ms(given!.longest), ms(given!.script), ms(given!.allScript));
print('related, with reasons', ms(related!.longest), ms(related!.script), ms(related!.allScript));
const isSlow = rankingMs > ranking.mostMs || related!.script > longestMs;
print('so ranking takes', '', '', ms(rankingMs), isSlow ? `  over ${ranking.mostMs} or ${longestMs} ms` : '');
printFeatures();
const isListQuick = await benchThreads(browser, url, runs);

await browser.close();
server.close();
process.exitCode = isSlow || !isListQuick || ours.some(({ script }) => script > longestMs) ? 1 : 0;
