import { z } from '@hono/zod-openapi';
import { pageSize, reactionOrders } from '@meepraten/reactions-client/protocol';
import { Refusal } from '../refusal.js';
import { readCursor, type Cursor } from '../storage/cursor.js';
import type { PageQuery } from '../storage/reaction-page.js';
import { isUuid } from '../storage/uuid.js';
import { threadKey } from './schemas.js';

/** What may be asked of a thread, by the API and by the page. */
export const pageQuery = z.object({
  thread: threadKey,
  order: z.enum(reactionOrders).default('oldest').openapi({
    description: '`best`: most answers first, then oldest.',
  }),
  limit: z.coerce.number().int().min(1).max(pageSize.most).default(pageSize.standard).openapi({
    description: 'Roots on the page; each is followed by at most 20 descendants in reading order.',
  }),
  after: z.string().optional(),
  before: z.string().optional(),
  around: z.string().optional(),
  parent: z.string().optional(),
});

export type PageQueryInput = z.infer<typeof pageQuery>;

/** @throws {Refusal} `malformed` when a cursor is none of ours or two places are asked for */
export function toPageQuery(input: PageQueryInput): Omit<PageQuery, 'threadId'> {
  const { order, limit, around = null, parent = null } = input;
  const places = [input.after, input.before, input.around].filter((place) => place !== undefined);
  if (places.length > 1)
    throw new Refusal('malformed', { detail: 'Ask for one of after, before and around.' });
  for (const id of [around, parent]) if (id !== null && !isUuid(id)) throw unknownReaction();
  return { order, limit, around, parent, after: toCursor(input.after), before: toCursor(input.before) };
}

export function unknownReaction(): Refusal {
  return new Refusal('not_found', { detail: 'The thread has no such reaction.' });
}

function toCursor(text: string | undefined): Cursor | null {
  if (text === undefined) return null;
  const cursor = readCursor(text);
  if (!cursor) throw new Refusal('malformed', { detail: 'That cursor is none of this server.' });
  return cursor;
}
