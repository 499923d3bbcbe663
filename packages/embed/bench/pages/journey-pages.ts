import { benchArticles } from '../articles.ts';
import { benchFeed } from '../reads.ts';
import { placedWidgets } from './widgets.ts';

/** One chapter: what is below it is still near enough to be fetched at once. */
const articleBytes = 1000;
const reads = 12;

const article = benchArticles(articleBytes)[0]!;
const feed = benchFeed(reads);
const { items } = JSON.parse(feed) as { items: { title: string; url: string }[] };

export const widgets = placedWidgets(/<body>([^]*)<\/body>/.exec(article.html)![1]!, items);

/** From the top of a page down. */
const order = Object.keys(widgets);

/** A page with some of our widgets, as the README of the embed says to make it. */
export function journeyPage(names: readonly string[], kind: 'empty' | 'served'): string {
  const body = order
    .filter((name) => names.includes(name))
    .map((name) => widgets[name]![kind])
    .join('');
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bench</title>
<link rel="stylesheet" href="/dist/meepraten.css"><link rel="stylesheet" href="/dist/prose.css">
<script type="module" src="/dist/meepraten.js" data-server="/"></script></head>
<body><header><p>Een blog.</p></header>${body}<footer><p>Wat er nog op de pagina staat.</p></footer></body></html>`;
}

/** What lies below /pages: `/pages/served/reactions+article-body`, and what the pages fetch. */
export function journeyAnswer(url: string): { type: string; body: string } | undefined {
  if (url === '/pages/article.html') return { type: 'text/html; charset=utf-8', body: article.html };
  if (url === '/pages/reads.json') return { type: 'application/feed+json', body: feed };
  const [, kind, names] = /^\/pages\/(empty|served)\/([\w+-]+)$/.exec(url) ?? [];
  return names === undefined
    ? undefined
    : { type: 'text/html; charset=utf-8', body: journeyPage(names.split('+'), kind as 'empty' | 'served') };
}
