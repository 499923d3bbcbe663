import { pageSize } from '@meepraten/reactions-client/protocol';
import { sql } from 'kysely';
import type { Database } from './database.js';
import { publicColumns, type PublicRow } from './reaction-row.js';
import type { HeadRow } from './heads.js';

/** Published descendants of one head, by the head's id. */
export type Branches = Map<string, PublicRow[]>;

// Sorts after every character of an id, so that `path || '~'` ends a branch.
const branchEnd = '~';
const idLength = 36;

/**
 * The first descendants of each head in reading order: one statement for the whole page, which reads no more
 * rows of a branch than it gives, however large the branch.
 */
export async function readBranches(
  database: Database,
  heads: readonly HeadRow[],
  { focus }: { focus: BranchFocus | null },
): Promise<Branches> {
  const branches: Branches = new Map(heads.map(({ id }) => [id, []]));
  const withAnswers = heads.filter(({ reply_count }) => reply_count > 0).map(({ id }) => id);
  if (withAnswers.length === 0) return branches;
  const rows = await database
    .selectFrom('reaction as head')
    .innerJoin('reaction', 'reaction.root_id', 'head.root_id')
    .select('head.id as head_id')
    .select(publicColumns.map((column) => `reaction.${column}` as const))
    .where('head.id', 'in', withAnswers)
    .where('reaction.shown', '=', sql.lit(1))
    .where(sql<boolean>`reaction.path > head.path`)
    .where(
      sql<boolean>`reaction.path <= coalesce(
        (select twentieth.path from reaction as twentieth
         where twentieth.root_id = head.root_id and twentieth.shown = 1
           and twentieth.path > head.path and twentieth.path < head.path || ${branchEnd}
         order by twentieth.path limit 1 offset ${pageSize.descendants - 1}),
        head.path || ${branchEnd})`,
    )
    .orderBy('reaction.path')
    .execute();
  for (const { head_id, ...row } of rows) branches.get(head_id)?.push(row);
  if (focus) await bringIntoView(database, branches, focus);
  return branches;
}

/** A descendant that has to be on the page. */
export interface BranchFocus {
  id: string;
  path: string;
  headId: string;
  headPath: string;
}

/**
 * Makes room in a long branch for one descendant and those it answers: they take the places of the last ones.
 * A path holds fewer ids than a branch has places, so they always fit.
 */
async function bringIntoView(database: Database, branches: Branches, focus: BranchFocus): Promise<void> {
  const branch = branches.get(focus.headId);
  if (!branch || branch.some(({ id }) => id === focus.id)) return;
  const line = lineOf(focus.path.slice(focus.headPath.length));
  const missing = line.filter((id) => !branch.some((row) => row.id === id));
  const rows = await database
    .selectFrom('reaction')
    .select(publicColumns)
    .where('id', 'in', missing)
    .execute();
  const kept = branch.filter(({ id }) => line.includes(id));
  const room = pageSize.descendants - missing.length - kept.length;
  const others = branch.filter((row) => !kept.includes(row)).slice(0, Math.max(0, room));
  const shown = new Set([...kept, ...others]);
  // What was asked for lies after all that came first, so the order of reading holds.
  branches.set(focus.headId, [
    ...branch.filter((row) => shown.has(row)),
    ...rows.toSorted((one, other) => line.indexOf(one.id) - line.indexOf(other.id)),
  ]);
}

function lineOf(path: string): string[] {
  return Array.from({ length: path.length / idLength }, (_, index) =>
    path.slice(index * idLength, (index + 1) * idLength),
  );
}
