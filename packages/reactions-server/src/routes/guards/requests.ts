import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Log } from '../../log.js';

/** One line for each request: which route, not which address, thread or reaction. */
export function logRequests(log: Log): MiddlewareHandler {
  return async function requestLogger(context, next) {
    const begun = performance.now();
    await next();
    log.info({
      event: 'request',
      method: context.req.method,
      route: routePath(context, -1),
      status: context.res.status,
      ms: Math.round(performance.now() - begun),
    });
  };
}
