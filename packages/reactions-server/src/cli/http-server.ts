import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { answerUnreadable } from './unreadable-requests.js';

export interface HttpLimits {
  /** Bytes of all headers together; more is answered 431. */
  headerBytes: number;
  /** Milliseconds from the connection to the end of the headers; later is answered 408. */
  headersMs: number;
  /** Milliseconds to the end of the request; answers and event streams may take longer. */
  requestMs: number;
  /** Milliseconds that a connection is kept for another request: more than a proxy keeps its own, 60 s in most. */
  keepAliveMs: number;
  /** Connections at the same time; more are closed at once. */
  connections: number;
  /** Milliseconds between two looks for what takes too long. */
  lookMs: number;
}

const defaultHttpLimits: Readonly<HttpLimits> = Object.freeze({
  headerBytes: 16 * 1024,
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 65_000,
  connections: 10_000,
  lookMs: 2000,
});

type Fetch = Parameters<typeof createAdaptorServer>[0]['fetch'];

/**
 * An HTTP server that nobody can hold up by being slow. The size of bodies is the routes' own matter.
 *
 * The adaptor puts a lighter `Request` and `Response` in the place of Node's: those hand each answer on as a stream, which
 * takes a large page four times the work.
 */
export function createHttpServer(fetch: Fetch, limits: Partial<HttpLimits> = {}): Server {
  const { headerBytes, headersMs, requestMs, keepAliveMs, connections, lookMs } = {
    ...defaultHttpLimits,
    ...limits,
  };
  const server = createAdaptorServer({
    fetch,
    serverOptions: {
      maxHeaderSize: headerBytes,
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      keepAliveTimeout: keepAliveMs,
      connectionsCheckingInterval: lookMs,
    },
  }) as Server;
  server.maxConnections = connections;
  answerUnreadable(server);
  return server;
}
