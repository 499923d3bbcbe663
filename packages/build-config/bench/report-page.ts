import { drawPlot } from './draw-plot.ts';
import { escaped } from './escaped.ts';
import type { Machine, Suite } from './plot.ts';

const titles: Readonly<Record<string, string>> = {
  bytes: 'Bytes over the network',
  pages: 'Pages on a slow line',
  articles: 'A long article',
  ranking: 'Ranking reads in the page',
  reactions: 'Reactions drawn',
  rivals: 'Reactions drawn by others',
  server: 'The reactions server',
  'server-postgres': 'The reactions server on Postgres',
  'next-reads': 'Finding the next read',
};

/** The looks of the page, on the tokens that are put before it. */
const styles = `
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1rem 1.25rem 4rem; background: var(--mp-color-surface);
  color: var(--mp-color-text); font: var(--mp-font-size-body) / var(--mp-font-line-height-body) var(--mp-font-family-body); }
h1, h2 { line-height: var(--mp-font-line-height-heading); text-wrap: balance; }
h2 { margin-block: 3rem 0.25rem; }
a { color: var(--mp-color-accent); }
:focus-visible { outline: var(--mp-focus-width) solid var(--mp-color-focus); outline-offset: var(--mp-focus-offset); }
.machine, summary, table { font-size: 0.875rem; }
.machine { margin-block: 0 1.5rem; overflow-wrap: anywhere; }
figure { margin: 0 0 2rem; }
figcaption { margin-block-end: 0.25rem; font-weight: bold; }
svg { display: block; overflow: visible; }
.bars p { margin: 0.4rem 0 0; font-size: 0.875rem; line-height: 1.3; overflow-wrap: anywhere; }
.bar { fill: var(--mp-color-accent); }
.missed { fill: none; stroke: var(--mp-color-danger); stroke-width: 2; }
.target { stroke: var(--mp-color-text); stroke-width: 2; }
summary { padding-block: 0.3rem; cursor: pointer; }
.table { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 1rem 0.25rem 0; border-block-end: 1px solid var(--mp-color-line); text-align: start; }
td { font-variant-numeric: tabular-nums; white-space: nowrap; }
`;

/**
 * What was measured, as one page that asks for nothing: no script, no other file.
 *
 * @param tokens the custom properties of the design system.
 */
export function reportPage(suites: readonly Suite[], tokens: string): string {
  const sections = suites.map(
    ({ name, machine, plots }) => `<section aria-labelledby="${escaped(name)}">
<h2 id="${escaped(name)}">${escaped(titles[name] ?? name)}</h2>
<p class="machine">${escaped(onWhat(machine))}</p>
${plots.map(drawPlot).join('\n')}
</section>`,
  );
  return `<!doctype html>
<html lang="en" data-mp-theme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>What Meepraten costs</title>
<style>${tokens}${styles}</style>
</head>
<body>
<header>
<h1>What Meepraten costs</h1>
<p>An upright line is the target; a bar that misses it is hollow. Times hang on the machine: compare runs of one.</p>
</header>
<main>
${sections.join('\n') || '<p>Nothing was measured yet: <code>npm run bench</code>.</p>'}
</main>
</body>
</html>
`;
}

function onWhat({ processor, cores, memory, system, node, browser, load, date }: Machine): string {
  const day = `${date.slice(0, 10)}, ${date.slice(11, 16)} UTC`;
  return [
    `Measured ${day} on ${processor}, ${cores} ${cores === 1 ? 'core' : 'cores'}, ${memory}, ${system}`,
    `Node ${node.replace('v', '')}`,
    ...(browser ? [browser] : []),
    `load ${load}`,
  ].join('; ');
}
