import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { freePort } from '@meepraten/build-config/process';
import type { Hono } from 'hono';
import { createDemo } from '../../../src/demo-app.ts';
import { House, type HouseRules } from './house.ts';
import { Line } from './line.ts';
import { ReactionsServer, type ReactionsServerOptions } from './reactions-server.ts';

/** The demo and a reactions server with a database file of its own, each on a free port. */
export interface Stack {
  demo: string;
  reactions: ReactionsServer;
  /** The way from the browser to the reactions server, with `overLine`. */
  line: Line;
  /** Where the demo's answers pass through on their way to the browser. */
  house: House;
  stop(): Promise<void>;
}

export interface StackOptions extends Partial<HouseRules> {
  moderation?: ReactionsServerOptions['moderation'];
  challenge?: ReactionsServerOptions['challenge'];
  /** A file of the user's, shown instead of the demo's article. */
  article?: { file: string };
  /** Puts a line between the two, which can fail. A page of the server's own then has another address than it knows. */
  overLine?: boolean;
  /** Adds pages to the demo that a test needs and no visitor does. */
  extend?: (demo: Hono) => void;
}

export async function startStack({
  moderation = 'none',
  challenge,
  scriptsOff = false,
  listening = false,
  article,
  overLine = false,
  extend,
}: StackOptions = {}): Promise<Stack> {
  const folder = await mkdtemp(join(tmpdir(), 'meepraten-e2e-'));
  const demoPort = await freePort();
  const demo = `http://127.0.0.1:${demoPort}`;
  const reactions = new ReactionsServer({
    database: join(folder, 'reactions.db'),
    port: await freePort(),
    origins: [demo],
    moderation,
    challenge,
  });
  const line = new Line(reactions.url);
  await reactions.start();
  const reactionsServer = new URL(overLine ? await line.start() : reactions.url);
  const app = createDemo({ reactionsServer, ...(article && { article }) });
  extend?.(app);
  const house = new House((request) => app.fetch(request), { scriptsOff, listening });
  const server = createAdaptorServer({ fetch: (request) => house.answer(request) }) as Server;
  await new Promise<void>((resolve) => server.listen(demoPort, '127.0.0.1', resolve));
  return {
    demo,
    reactions,
    line,
    house,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([line.stop(), reactions.stop()]);
      await rm(folder, { recursive: true });
    },
  };
}
