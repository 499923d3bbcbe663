import { pageSize, type Reaction, type ReactionOrder } from '@meepraten/reactions-client/protocol';
import { sql } from 'kysely';
import { writeCursor, type Cursor } from './cursor.js';
import type { Database } from './database.js';
import { readBranches, type BranchFocus } from './descendants.js';
import { cursorOf, hasHeads, readHeads, type HeadList, type HeadRow } from './heads.js';
import { publicColumns, toListed, type PublicRow } from './reaction-row.js';

export interface PageQuery {
  threadId: string;
  order?: ReactionOrder;
  limit?: number;
  after?: Cursor | null;
  before?: Cursor | null;
  /** Id of a reaction that has to be on the page. */
  around?: string | null;
  /** Id of the reaction whose answers are paged. */
  parent?: string | null;
}

export interface PageRows {
  items: PublicRow[];
  next: string | null;
  previous: string | null;
}

/** One page of a thread, or null when it has no such `around` or `parent`. */
export async function readPage(
  database: Database,
  { threadId, order = 'oldest', limit = pageSize.standard, after = null, before = null, ...rest }: PageQuery,
): Promise<PageRows | null> {
  const { around = null, parent = null } = rest;
  if (parent !== null && !(await findPublished(database, threadId, parent))) return null;
  const list = { threadId, parentId: parent, order };
  const target = around === null ? null : await findPublished(database, threadId, around);
  if (around !== null && !target) return null;
  const centre = target && (await headOf(database, list, target));
  if (target && !centre) return null;
  const stretch = centre
    ? { heads: await readAround(database, list, { centre, limit }) }
    : await readStretch(database, list, { after, before, limit });
  const { heads } = stretch;
  const focus = centre && target && centre.id !== target.id ? focusOn(centre, target) : null;
  const branches = await readBranches(database, heads, { focus });
  const items = heads.flatMap((head) => [head, ...(branches.get(head.id) ?? [])]);
  return { items, ...(await neighbours(database, list, stretch)) };
}

/** Those of some reactions that are shown, as the list shows them. */
export async function readListed(database: Database, ids: readonly string[]): Promise<Reaction[]> {
  const rows = await database
    .selectFrom('reaction')
    .select(publicColumns)
    .where('id', 'in', [...new Set(ids)])
    .where('shown', '=', 1)
    .execute();
  return rows.map(toListed);
}

type Found = Pick<HeadRow, 'id' | 'root_id' | 'path'>;

async function findPublished(database: Database, threadId: string, id: string): Promise<Found | null> {
  const row = await database
    .selectFrom('reaction')
    .select(['id', 'root_id', 'path'])
    .where('id', '=', id)
    .where('thread_id', '=', threadId)
    .where('shown', '=', sql.lit(1))
    .executeTakeFirst();
  return row ?? null;
}

/** The entry of the list under which a reaction stands, or null when it stands elsewhere. */
async function headOf(database: Database, list: HeadList, target: Found): Promise<HeadRow | null> {
  const query = database
    .selectFrom('reaction')
    .selectAll()
    .where('thread_id', '=', list.threadId)
    .where('root_id', '=', target.root_id)
    .where('shown', '=', sql.lit(1));
  const row = await (
    list.parentId === null
      ? query.where('path', '=', '')
      : query
          .where('parent_id', '=', list.parentId)
          .where(sql<boolean>`substr(${target.path}, 1, length(path)) = path`)
  ).executeTakeFirst();
  return row ?? null;
}

/** The centre with as many entries before it as after it, or more of one where the other runs out. */
async function readAround(
  database: Database,
  list: HeadList,
  { centre, limit }: { centre: HeadRow; limit: number },
): Promise<HeadRow[]> {
  const from = cursorOf(centre);
  const before = await readHeads(database, list, { from, direction: 'backward', limit: limit - 1 });
  const after = await readHeads(database, list, { from, direction: 'forward', limit: limit - 1 });
  const half = Math.floor((limit - 1) / 2);
  const taken = Math.min(before.length, Math.max(half, limit - 1 - after.length));
  return [...before.slice(before.length - taken), centre, ...after.slice(0, limit - 1 - taken)];
}

function focusOn(head: HeadRow, { id, path }: Found): BranchFocus {
  return { id, path, headId: head.id, headPath: head.path };
}

/** Entries in a row, and whether there are others on both sides, where that is known. */
interface Stretch {
  heads: readonly HeadRow[];
  isFollowed?: boolean;
  isPreceded?: boolean;
}

/** One entry more than is shown tells whether the list goes on. */
async function readStretch(
  database: Database,
  list: HeadList,
  { after, before, limit }: { after: Cursor | null; before: Cursor | null; limit: number },
): Promise<Stretch> {
  const direction = before ? 'backward' : 'forward';
  const rows = await readHeads(database, list, { from: after ?? before, direction, limit: limit + 1 });
  const goesOn = rows.length > limit;
  if (before) return { heads: rows.slice(-limit), isPreceded: goesOn };
  const heads = rows.slice(0, limit);
  return { heads, isFollowed: goesOn, ...(after ? {} : { isPreceded: false }) };
}

async function neighbours(database: Database, list: HeadList, { heads, ...known }: Stretch) {
  const [first, last] = [heads[0], heads.at(-1)];
  if (!first || !last) return { next: null, previous: null };
  const [start, end] = [cursorOf(first), cursorOf(last)];
  const isFollowed =
    known.isFollowed ?? (await hasHeads(database, list, { from: end, direction: 'forward' }));
  const isPreceded =
    known.isPreceded ?? (await hasHeads(database, list, { from: start, direction: 'backward' }));
  return { next: isFollowed ? writeCursor(end) : null, previous: isPreceded ? writeCursor(start) : null };
}
