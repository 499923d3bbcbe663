import { readFile } from 'node:fs/promises';
import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.map': 'application/json',
};

export interface Site {
  readonly origin: string;
  /** Paths asked for so far, in order. */
  readonly requests: string[];
  /** Paths that are answered with 404. */
  missing: RegExp | undefined;
  /** Paths that are never answered. */
  silent: RegExp | undefined;
  /** Paths of files that come with a line more than they were built with. */
  spoilt: RegExp | undefined;
  /** Paths that lead somewhere else. */
  readonly redirects: Map<string, string>;
  page(path: string, body: string, headers?: OutgoingHttpHeaders): string;
  /** Answers this path with JSON. */
  json(path: string, content: unknown): void;
  close(): Promise<void>;
}

/** A web server on a free port: pages as a test writes them, and a folder of files under `/embed/`. */
export async function startSite(folder: string): Promise<Site> {
  const pages = new Map<string, { body: string; headers: OutgoingHttpHeaders }>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', site.origin).pathname;
    site.requests.push(path);
    const page = pages.get(path);
    const elsewhere = site.redirects.get(path);
    if (site.silent?.test(path)) return;
    if (site.missing?.test(path)) response.writeHead(404).end();
    else if (elsewhere) response.writeHead(302, { location: elsewhere }).end();
    else if (page) response.writeHead(200, { 'content-type': 'text/html', ...page.headers }).end(page.body);
    else void sendFile(`${folder}/${path.replace('/embed/', '')}`, response, site.spoilt?.test(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const site: Site = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    missing: undefined,
    silent: undefined,
    spoilt: undefined,
    redirects: new Map(),
    page(path, body, headers = {}) {
      pages.set(path, { body: `<!doctype html><html lang="nl"><meta charset="utf-8">${body}`, headers });
      return site.origin + path;
    },
    json(path, content) {
      pages.set(path, { body: JSON.stringify(content), headers: { 'content-type': 'application/json' } });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
}

async function sendFile(file: string, response: ServerResponse, spoilt = false): Promise<void> {
  const content = await readFile(file).catch(() => null);
  const type = types[extname(file)];
  if (!content || !type) return void response.writeHead(404).end();
  response
    .writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*', 'cache-control': 'no-store' })
    .end(spoilt ? `${String(content)}\nglobalThis.intruder = true;` : content);
}
