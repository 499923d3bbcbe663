import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { Services } from '../services.js';
import { requirePassword } from './admin.js';
import { problems } from './describe.js';
import { comesFromThisMachine } from './guards/address.js';

const route = createRoute({
  method: 'get',
  path: '/metrics',
  summary: 'What the server can be watched by, for Prometheus',
  security: [{ adminPassword: [] }],
  responses: {
    200: {
      description: 'In the text format of Prometheus.',
      content: { 'text/plain': { schema: z.string() } },
    },
    ...problems('unauthorized', 'rate_limited', 'unavailable'),
  },
});

/**
 * For a program on this machine, and for whoever bears the admin password: how busy a site is, and what is held there,
 * is nobody else's business.
 */
export function metrics(app: OpenAPIHono, services: Services): void {
  app.use('/metrics', requireMachineOrPassword(services));
  app.openapi(route, async (context) => {
    const { type, text } = await services.metrics.text();
    return context.text(text, 200, { 'Content-Type': type });
  });
}

function requireMachineOrPassword(services: Services): MiddlewareHandler {
  const passwordGuard = requirePassword(services);
  return async function metricsGuard(context, next) {
    return comesFromThisMachine(context) ? next() : passwordGuard(context, next);
  };
}
