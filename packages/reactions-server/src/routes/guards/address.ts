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
    const socket = socketAddress(context);
    const forwardedFor = context.req.header('X-Forwarded-For');
    const forwarded = context.req.header('Forwarded');
    const told = proxies.length > 0 ? visitorAddress({ socket, forwardedFor, forwarded }, proxies) : socket;
    context.set('visitorAddress', told);
    await next();
  };
}

const relayed = ['Forwarded', 'Via', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP'];

/** Whether a program of this very machine is asking, with no sign that it does so for somebody else. */
export function comesFromThisMachine(context: Context): boolean {
  const address = socketAddress(context)?.replace(/^::ffff:/i, '');
  const isLoopback = address !== undefined && (address === '::1' || /^127\./.test(address));
  return isLoopback && relayed.every((name) => context.req.header(name) === undefined);
}

function socketAddress(context: Context): string | undefined {
  return (context.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress;
}

/** The network address of the sender: as the socket knows it, or as the owner's own proxies tell it. */
export function addressOf(context: Context): string | undefined {
  return context.get('visitorAddress');
}
