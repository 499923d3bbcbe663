// npm run bench [-- --only bytes|pages|articles|ranking|reactions|rivals] [--runs N]: what a page fetches; what it costs a slow
// reader until it can be used; what it costs it to show an article of 200 kB, by its kind of source, and what is fetched for it;
// what it costs a slow one to rank 200 reads; what a thread of reactions costs, beside its text alone; and what the same
// reactions cost by the widgets of others.
import { parseArgs } from 'node:util';
import { keepResults } from '@meepraten/build-config/bench';
import { findBrowser } from '@meepraten/build-config/browser';
import { chromiumFlags } from '@meepraten/build-config/chromium-flags';
import { chromium } from 'playwright';
import { benchArticles } from './articles.ts';
import { benchArticlePages } from './bench-articles.ts';
import { benchBytes } from './bench-bytes.ts';
import { benchRanking } from './bench-ranking.ts';
import { printFeatures } from './features.ts';
import { benchPages } from './pages/bench-pages.ts';
import { benchFeed } from './reads.ts';
import type { Outcome } from './report.ts';
import { benchRivals } from './rivals/bench-rivals.ts';
import { startSite } from './site.ts';
import { benchThreads } from './threads.ts';

const articleBytes = 200_000;
const reads = 200;

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string', multiple: true } },
});
const runs = Math.max(1, Number(values.runs) || 5);
const articles = benchArticles(articleBytes);
const { url, server } = await startSite(articles, benchFeed(reads));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: chromiumFlags });

const parts = {
  bytes: benchBytes,
  pages: () => benchPages(browser, url, runs),
  async articles() {
    const outcome = await benchArticlePages(browser, url, { articles, runs });
    printFeatures();
    return outcome;
  },
  ranking: () => benchRanking(browser, url, { reads, runs }),
  reactions: () => benchThreads(browser, url, runs),
  rivals: () => benchRivals(browser, url, runs),
} satisfies Record<string, () => Promise<Outcome> | Outcome>;

const isPart = (name: string): name is keyof typeof parts => name in parts;

const names = values.only ?? Object.keys(parts);
const unknown = names.filter((name) => !isPart(name));
if (unknown.length > 0)
  console.error(`There is no part ${unknown.join(', ')}: --only takes ${Object.keys(parts).join(', ')}.`);
let isReached = unknown.length === 0;
for (const name of names.filter(isPart)) {
  const outcome = await parts[name]();
  keepResults(name, outcome.plots, `Chromium ${browser.version()}`);
  isReached &&= outcome.isReached;
}

await browser.close();
server.close();
process.exitCode = isReached ? 0 : 1;
