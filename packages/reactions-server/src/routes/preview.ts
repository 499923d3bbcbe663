import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { limits, messageLength } from '@meepraten/reactions-client/protocol';
import { Refusal } from '../refusal.js';
import type { Services } from '../services.js';
import { json, problems } from './describe.js';
import { addressOf } from './guards/address.js';
import { limitBody, requireJson } from './guards/body.js';
import { bodyNode } from './schemas.js';

const route = createRoute({
  method: 'post',
  path: '/v1/preview',
  summary: 'A message as it will be shown',
  middleware: [limitBody, requireJson],
  request: {
    body: { required: true, content: { 'application/json': { schema: z.object({ body: z.string() }) } } },
  },
  responses: {
    200: json(z.object({ body: z.array(bodyNode) }).openapi('Preview'), 'The tree.'),
    ...problems('malformed', 'origin_refused', 'too_large', 'not_json', 'invalid', 'rate_limited'),
  },
});

export function preview(app: OpenAPIHono, { previewGate, parser }: Services): void {
  app.openapi(route, async (context) => {
    const { body } = context.req.valid('json');
    if (messageLength(body) > limits.body)
      throw new Refusal('invalid', { errors: [{ field: 'body', code: 'too-long' }] });
    previewGate.pass(addressOf(context));
    return context.json({ body: body.trim() === '' ? [] : await parser.parse(body) }, 200);
  });
}
