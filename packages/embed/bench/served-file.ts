import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

const compressed = new Map<string, Buffer>();

/** Sends a file as a server does that compresses as well as it can, once for all who ask. */
export function sendFile({ headers }: IncomingMessage, response: ServerResponse, path: string): void {
  const type = types[extname(path)] ?? '';
  if (!/\bbr\b/.test(String(headers['accept-encoding'])))
    return void response.writeHead(200, { 'Content-Type': type }).end(readFileSync(path));
  const body = compressed.get(path) ?? brotliCompressSync(readFileSync(path));
  compressed.set(path, body);
  response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' }).end(body);
}
