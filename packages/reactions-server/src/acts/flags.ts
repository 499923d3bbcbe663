import { sql } from 'kysely';
import { recordAct, type Acting } from '../moderation/audit.js';
import type { Database } from '../storage/database.js';
import { transact } from '../storage/transact.js';
import { publicColumns, toReaction } from '../storage/reaction-row.js';
import type { Act } from './actor.js';
import type { FlaggedReaction } from './flagged.js';

/** Reports a reaction to the moderators. Who reports it again says it anew, and still counts once. */
export async function addFlag(
  database: Database,
  { reactionId, actor, pass }: Act,
  { reason, note, now }: { reason: string; note: string; now: number },
): Promise<void> {
  await transact(database, async (transaction) => {
    await pass.use(transaction);
    await transaction
      .insertInto('flag')
      .values({ reaction_id: reactionId, actor, reason, note, created_at: now })
      .onConflict((conflict) => conflict.columns(['reaction_id', 'actor']).doUpdateSet({ reason, note }))
      .execute();
  });
}

const notesShown = 20;

/** Published reactions that readers have reported, those with most reports first. */
export async function listFlagged(
  database: Database,
  { limit = 100 }: { limit?: number } = {},
): Promise<FlaggedReaction[]> {
  const rows = await database
    .selectFrom('flag')
    .innerJoin('reaction', 'reaction.id', 'flag.reaction_id')
    .innerJoin('thread', 'thread.id', 'reaction.thread_id')
    .select(publicColumns.map((column) => `reaction.${column}` as const))
    .select(['thread.key', 'thread.title', 'thread.url'])
    .select(sql<number>`count(*)`.as('flags'))
    .where('reaction.status', '=', 'published')
    .groupBy(publicColumns.map((column) => `reaction.${column}` as const))
    .groupBy(['thread.key', 'thread.title', 'thread.url'])
    .orderBy('flags', 'desc')
    .orderBy('reaction.id')
    .limit(limit)
    .execute();
  const notes = await readNotes(
    database,
    rows.map(({ id }) => id),
  );
  return rows.map(({ flags, key, title, url, ...row }) => ({
    ...toReaction(row),
    thread: { key, title, url },
    count: Number(flags),
    flags: (notes.get(row.id) ?? []).map(({ reason, note }) => ({ reason, note })),
  }));
}

/** What was said first of each of those reactions, in one query for all. */
async function readNotes(
  database: Database,
  ids: readonly string[],
): Promise<Map<string, { reaction_id: string; reason: string; note: string }[]>> {
  if (ids.length === 0) return new Map();
  const numbered = database
    .selectFrom('flag')
    .select(['reaction_id', 'reason', 'note', 'created_at'])
    .select(sql<number>`row_number() over (partition by reaction_id order by created_at, actor)`.as('number'))
    .where('reaction_id', 'in', ids);
  const rows = await database
    .selectFrom(numbered.as('numbered'))
    .select(['reaction_id', 'reason', 'note'])
    .where('number', '<=', notesShown)
    .orderBy('reaction_id')
    .orderBy('number')
    .execute();
  return Map.groupBy(rows, ({ reaction_id: id }) => id);
}

/** What was reported of a reaction is settled: it may stay. False when nothing was reported. */
export async function clearFlags(database: Database, id: string, acting: Acting): Promise<boolean> {
  return transact(database, async (transaction) => {
    const { numDeletedRows } = await transaction
      .deleteFrom('flag')
      .where('reaction_id', '=', id)
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) return false;
    await recordAct(transaction, { ...acting, act: 'keep', target: id });
    return true;
  });
}
