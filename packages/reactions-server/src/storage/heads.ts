import { sql, type SelectQueryBuilder } from 'kysely';
import type { ReactionOrder } from '@meepraten/reactions-client/protocol';
import type { Cursor } from './cursor.js';
import type { Database } from './database.js';
import type { Schema } from './schema.js';
import { publicColumns, type PublicRow } from './reaction-row.js';

/** A page's own entries: roots, or the direct answers to one reaction. */
export interface HeadRow extends PublicRow {
  root_id: string;
  path: string;
  rank: number;
}

/** Which entries, and in which order. */
export interface HeadList {
  threadId: string;
  parentId: string | null;
  order: ReactionOrder;
}

type Direction = 'forward' | 'backward';
type ReactionQuery = SelectQueryBuilder<Schema, 'reaction', unknown>;

/** `best` is: most published answers first, then oldest. */
const sortColumns = {
  oldest: ['created_at', 'id'],
  newest: ['created_at', 'id'],
  best: ['rank', 'created_at', 'id'],
} as const;

export function cursorOf({ rank, created_at, id }: HeadRow): Cursor {
  return { rank, createdAt: created_at, id };
}

/** Up to `limit` entries before or after a place, in the order of the list; each read walks one index. */
export async function readHeads(
  database: Database,
  list: HeadList,
  { from, direction, limit }: { from: Cursor | null; direction: Direction; limit: number },
): Promise<HeadRow[]> {
  const ascending = (list.order !== 'newest') === (direction === 'forward');
  let query = siblings(database, list);
  if (from) query = query.where(beyond(list.order, from, ascending ? '>' : '<'));
  for (const column of sortColumns[list.order]) query = query.orderBy(column, ascending ? 'asc' : 'desc');
  const rows = await query
    .select([...publicColumns, 'root_id', 'path', 'rank'])
    .limit(limit)
    .execute();
  return direction === 'forward' ? rows : rows.toReversed();
}

export async function hasHeads(
  database: Database,
  list: HeadList,
  { from, direction }: { from: Cursor; direction: Direction },
): Promise<boolean> {
  const ascending = (list.order !== 'newest') === (direction === 'forward');
  const found = await siblings(database, list)
    .where(beyond(list.order, from, ascending ? '>' : '<'))
    .select('id')
    .limit(1)
    .execute();
  return found.length > 0;
}

function siblings(database: Database, { threadId, parentId }: HeadList): ReactionQuery {
  // The number is written out, not bound: only then does the planner see that the partial index covers it.
  const query = database
    .selectFrom('reaction')
    .where('thread_id', '=', threadId)
    .where('shown', '=', sql.lit(1));
  return parentId === null ? query.where('parent_id', 'is', null) : query.where('parent_id', '=', parentId);
}

function beyond(order: ReactionOrder, { rank, createdAt, id }: Cursor, operator: '>' | '<') {
  const compare = sql.raw(operator);
  return order === 'best'
    ? sql<boolean>`(rank, created_at, id) ${compare} (${rank}, ${createdAt}, ${id})`
    : sql<boolean>`(created_at, id) ${compare} (${createdAt}, ${id})`;
}
