import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Services } from '../services.js';
import { publicColumns, toOwnReaction, toReaction } from '../storage/reaction-row.js';
import { bearsEditToken } from '../submission/edit-right.js';
import { json, problems } from './describe.js';
import { unknownReaction } from './page-query.js';
import { idParams, ownReaction, reaction } from './schemas.js';

const route = createRoute({
  method: 'get',
  path: '/v1/reactions/{id}',
  summary: 'One reaction',
  description:
    'With `Authorization: Edit TOKEN` its writer sees it in every status, as typed and with the reasons.',
  request: { params: idParams },
  responses: {
    200: json(ownReaction.or(reaction), 'What everyone may see, or what its writer may see.'),
    ...problems('not_found', 'unavailable'),
  },
});

export function showReaction(app: OpenAPIHono, { database }: Services): void {
  app.openapi(route, async (context) => {
    const row = await database
      .selectFrom('reaction')
      .select([...publicColumns, 'source', 'reasons', 'edit_hash'])
      .where('id', '=', context.req.valid('param').id)
      .executeTakeFirst();
    context.header('Cache-Control', 'no-store');
    // A wrong token and an unknown id look the same: ids of held reactions are nobody's to probe.
    if (row && bearsEditToken(context.req.header('Authorization'), row.edit_hash))
      return context.json(toOwnReaction(row), 200);
    if (row?.status !== 'published') throw unknownReaction();
    return context.json(toReaction(row), 200);
  });
}
