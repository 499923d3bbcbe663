import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { freePort } from '@meepraten/build-config/process';
import { Hono } from 'hono';
import { House } from '../../e2e/support/house.ts';
import { ReactionsServer } from '../../e2e/support/reactions-server.ts';

/** A site of files, with a reactions server and a database of its own; each on a free port. */
export class HostSite {
  readonly url: string;
  readonly reactions: ReactionsServer;
  readonly #port: number;
  readonly #data: string;
  #server: Server | null = null;

  private constructor(port: number, reactionsPort: number, data: string) {
    this.#port = port;
    this.#data = data;
    this.url = `http://127.0.0.1:${port}`;
    this.reactions = new ReactionsServer({
      database: join(data, 'reactions.db'),
      port: reactionsPort,
      origins: [this.url],
      moderation: 'none',
    });
  }

  /** The reactions server is there at once; the files when they have been made. */
  static async start(): Promise<HostSite> {
    const data = await mkdtemp(join(tmpdir(), 'meepraten-host-'));
    const site = new HostSite(await freePort(), await freePort(), data);
    await site.reactions.start();
    return site;
  }

  /** Origins that a page of this site may ask something of. */
  get origins(): string[] {
    return [this.url, this.reactions.url];
  }

  /** Serves a folder, to a browser whose pages are listened to. */
  async serve(folder: string, { scriptsOff = false } = {}): Promise<void> {
    const files = new Hono().use('*', serveStatic({ root: folder }));
    files.get('/favicon.ico', (context) => context.body(null, 204));
    const house = new House((request) => files.fetch(request), { scriptsOff, listening: !scriptsOff });
    await this.#close();
    this.#server = createAdaptorServer({ fetch: (request) => house.answer(request) }) as Server;
    await new Promise<void>((resolve) => this.#server!.listen(this.#port, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    await Promise.all([this.#close(), this.reactions.stop()]);
    await rm(this.#data, { recursive: true, force: true });
  }

  async #close(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    server?.closeAllConnections();
    if (server) await new Promise((resolve) => server.close(resolve));
  }
}
