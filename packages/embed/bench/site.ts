import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchArticle } from './articles.ts';
import { benchThread, plainThreadPage, threadPage } from './thread.ts';
import { threadSizes } from './threads.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

const aids =
  'with-reading-time with-contents with-heading-links with-progress with-quote with-structured-data';

/** A page with the widget and all that helps to read, before it is told what to show. */
const hostPage = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bench</title>
<link rel="stylesheet" href="/dist/prose.css"><link rel="stylesheet" href="/dist/meepraten.css">
<script type="module" src="/dist/meepraten.js"></script></head>
<body><mp-article-body ${aids} save="local"></mp-article-body></body></html>`;

/** The same page for the browser alone. */
const barePage = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bench</title>
<link rel="stylesheet" href="/dist/prose.css"></head><body><div data-prose="article"></div></body></html>`;

/** An article with the list below it, out of sight; its words are of a subject of the list. */
const listPage = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Btw</title>
<link rel="stylesheet" href="/dist/meepraten.css"><script type="module" src="/dist/meepraten.js"></script></head>
<body><mp-article-body id="article"><h1>Btw-aangifte voor starters</h1><p>Welke omzet je opgeeft aan de
Belastingdienst, welke btw je terugkrijgt en hoe je de administratie bijhoudt.</p></mp-article-body>
<div style="height: 120vh"></div><mp-related-reads for="article"></mp-related-reads></body></html>`;

/** Serves the build, the articles, a feed, and the pages that show them. */
export async function startSite(
  articles: readonly BenchArticle[],
  feed: string,
): Promise<{ url: string; server: Server }> {
  const answers = new Map<string, { type: string; body: string | Buffer }>([
    ['/host', { type: 'text/html', body: hostPage }],
    ['/bare', { type: 'text/html', body: barePage }],
    ['/list', { type: 'text/html', body: listPage }],
    ['/thread', { type: 'text/html', body: threadPage }],
    ['/plain-thread', { type: 'text/html', body: plainThreadPage }],
    ['/reads.json', { type: 'application/feed+json', body: feed }],
    ...articles.map(({ path, type, body }) => [path, { type, body }] as const),
  ]);
  const threads = new Map(threadSizes.map((size) => [`/${size}`, JSON.stringify(benchThread(size))]));
  const server = createServer(({ url = '/' }, response) => {
    const thread = threads.get(new URL(url, 'http://bench').searchParams.get('thread') ?? '');
    if (thread) return void response.writeHead(200, { 'Content-Type': 'application/json' }).end(thread);
    const file = url.startsWith('/dist/') ? join(dist, url.slice(5).replaceAll('..', '')) : null;
    const answer = file ? { type: types[extname(file)] ?? '', body: readFileSync(file) } : answers.get(url);
    if (!answer) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': answer.type }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
