import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Metrics } from '../../metrics/metrics.js';

/** Takes the time of each request, under the name of its route. */
export function measureRequests(metrics: Metrics): MiddlewareHandler {
  return async function requestMeasurer(context, next) {
    const begun = performance.now();
    await next();
    metrics.answered({
      method: context.req.method,
      route: routePath(context, -1),
      status: context.res.status,
      seconds: (performance.now() - begun) / 1000,
    });
  };
}
