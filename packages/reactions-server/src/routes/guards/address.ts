import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { readProxies, visitorAddress } from './proxies.js';

declare module 'hono' {
  interface ContextVariableMap {
    visitorAddress: string | undefined;
  }
}

/** Finds out who is asking, so that routes need not know of proxies. */
export function findAddress({ trustProxy }: { trustProxy: readonly string[] }): MiddlewareHandler {
  const proxies = readProxies(trustProxy);
  return async function addressGuard(context, next) {
    const socket = (context.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress;
    const forwardedFor = context.req.header('X-Forwarded-For');
    const forwarded = context.req.header('Forwarded');
    const told = proxies.length > 0 ? visitorAddress({ socket, forwardedFor, forwarded }, proxies) : socket;
    context.set('visitorAddress', told);
    await next();
  };
}

/** The network address of the sender: as the socket knows it, or as the owner's own proxies tell it. */
export function addressOf(context: Context): string | undefined {
  return context.get('visitorAddress');
}
