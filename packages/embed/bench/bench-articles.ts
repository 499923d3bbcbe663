import type { Browser } from 'playwright';
import type { BenchArticle } from './articles.ts';
import { costOfBrowser, costOfWidget } from './measure.ts';
import { longestMs, mediansOf, ms, print, type Outcome } from './report.ts';

/** Measures a long article by its kinds of source, beside the browser alone; its target is that no task of ours is long. */
export async function benchArticlePages(
  browser: Browser,
  url: string,
  { articles, runs }: { articles: readonly BenchArticle[]; runs: number },
): Promise<Outcome> {
  const rows = articles.flatMap(({ name, path }) =>
    [false, true].map((isolated) => ({ name: isolated ? `${name}, isolated` : name, path, isolated })),
  );
  const [alone, ...ours] = await mediansOf(runs, [
    () => costOfBrowser(browser, url, '/page.html'),
    ...rows.map(
      ({ path, isolated }) =>
        () =>
          costOfWidget(browser, url, path, isolated),
    ),
  ]);
  console.log(`\nA long article in Chromium, medians of ${runs} runs\n`);
  print('source', 'longest task', 'of it ours', 'all tasks', 'to browser');
  print('the browser alone', ms(alone!.longest), ms(alone!.script), ms(alone!.all), '1.0');
  for (const [index, { name }] of rows.entries()) {
    const { longest, script, all } = ours[index]!;
    const isLong = script > longestMs ? `  over ${longestMs} ms` : '';
    print(name, ms(longest), ms(script), ms(all), (all / alone!.all).toFixed(1), isLong);
  }
  const bars = rows.map(({ name }, index) => ({ name, value: ours[index]!.script, target: longestMs }));
  return {
    isReached: ours.every(({ script }) => script <= longestMs),
    plots: [{ title: 'Longest task of ours, by the source of 200 kB', unit: 'ms', bars }],
  };
}
