import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** The network address of the sender, as the socket knows it: no header can fake it. */
export function addressOf(context: Context): string | undefined {
  return (context.env as Partial<HttpBindings> | undefined)?.incoming?.socket.remoteAddress;
}
