import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchArticle } from './articles.ts';
import { journeyAnswer } from './pages/journey-pages.ts';
import { serveRivals } from './rivals/serve.ts';
import { sendFile } from './served-file.ts';
import { benchThread, plainThreadPage, threadPage } from './thread.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

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
  const threads = new Map<string, string>();
  const threadOf = (size: string) => {
    const thread = threads.get(size) ?? JSON.stringify(benchThread(Number(size)));
    threads.set(size, thread);
    return thread;
  };
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    const [, size] = /^\/(\d+)$/.exec(new URL(url, 'http://bench').searchParams.get('thread') ?? '') ?? [];
    if (size) return void response.writeHead(200, { 'Content-Type': 'application/json' }).end(threadOf(size));
    if (url.startsWith('/rivals/')) return void serveRivals(request, response);
    if (url.startsWith('/dist/'))
      return sendFile(request, response, join(dist, url.slice(5).replaceAll('..', '')));
    const answer = answers.get(url) ?? journeyAnswer(url);
    if (!answer) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': answer.type }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
