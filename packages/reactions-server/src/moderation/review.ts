import type { Reaction, ReactionStatus } from '@meepraten/reactions-client/protocol';
import { sql, type Selectable, type Transaction } from 'kysely';
import type { Database } from '../storage/database.js';
import { publicColumns, toOwnReaction, toReaction } from '../storage/reaction-row.js';
import { countPublished, countWithdrawn } from '../storage/books.js';
import { holdThreadOf } from '../storage/hold.js';
import { eraseReaction } from '../storage/remove-reaction.js';
import type { ReactionTable, Schema } from '../storage/schema.js';
import { transact } from '../storage/transact.js';
import { recordAct, type Acting } from './audit.js';
import type { WaitingReaction } from './waiting.js';

export const verdicts = ['approve', 'reject', 'spam', 'withdraw'] as const;

export type Verdict = (typeof verdicts)[number];

/** The reactions that wait for approval, oldest first. */
export async function listPending(
  database: Database,
  { limit = 100 }: { limit?: number } = {},
): Promise<WaitingReaction[]> {
  const rows = await database
    .selectFrom('reaction')
    .innerJoin('thread', 'thread.id', 'reaction.thread_id')
    .innerJoin('site', 'site.id', 'thread.site_id')
    .select(publicColumns.map((column) => `reaction.${column}` as const))
    .select(['reaction.source', 'reaction.reasons', 'thread.key', 'site.slug'])
    .select(['thread.title', 'thread.url'])
    .where('reaction.status', '=', sql.lit('pending'))
    .orderBy('reaction.created_at')
    .orderBy('reaction.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...toOwnReaction(row),
    site: row.slug,
    thread: { key: row.key, title: row.title, url: row.url },
  }));
}

/**
 * What a moderator decides of a reaction. A repeated verdict changes nothing, and one on a reaction whose words are gone
 * neither. `withdraw` takes the words away for good; every other verdict can be taken back.
 * @returns the reaction as it is now, or null when nobody knows the id
 */
export async function review(
  database: Database,
  id: string,
  verdict: Verdict,
  acting: Acting,
): Promise<Reaction | null> {
  return transact(database, async (transaction) => {
    const before = await hold(transaction, id);
    if (!before) return null;
    const { status, reasons } = before;
    if (status !== 'deleted' && status !== statusAfter[verdict]) {
      if (verdict === 'withdraw') await eraseReaction(transaction, id);
      else await move(transaction, before, statusAfter[verdict], acting);
      await recordAct(transaction, { ...acting, act: verdict, target: id, earlier: { status, reasons } });
    }
    return readReaction(transaction, id);
  });
}

/** There is no verdict to take back; the message says why. */
export class NothingToUndo extends Error {}

/**
 * Takes back the last verdict on a reaction that was not taken back yet, and gives the reaction as it is now.
 * @throws {NothingToUndo}
 */
export async function undoReview(database: Database, id: string, acting: Acting): Promise<Reaction> {
  return transact(database, async (transaction) => {
    const now = await hold(transaction, id);
    if (!now) throw new NothingToUndo(`No reaction has the id ${id}.`);
    if (now.status === 'deleted') throw new NothingToUndo(`The words of ${id} are gone.`);
    const last = await standingVerdict(transaction, id);
    if (!last) throw new NothingToUndo(`No verdict on ${id} is left to take back.`);
    const { status, reasons } = JSON.parse(last.earlier) as Pick<ReactionTable, 'status' | 'reasons'>;
    await move(transaction, now, status, acting, reasons);
    const earlier = { status: now.status, reasons: now.reasons };
    await recordAct(transaction, { ...acting, act: 'undo', target: id, earlier });
    return (await readReaction(transaction, id))!;
  });
}

const statusAfter = {
  approve: 'published',
  reject: 'rejected',
  spam: 'spam',
  withdraw: 'deleted',
} as const satisfies Record<Verdict, ReactionStatus>;

const heldColumns = ['id', 'status', 'reasons', 'thread_id', 'parent_id', 'shown', 'reply_count'] as const;

type HeldRow = Pick<Selectable<ReactionTable>, (typeof heldColumns)[number]>;

/** With its thread, before anything is read of it: whoever else decides on it waits. */
async function hold(transaction: Transaction<Schema>, id: string): Promise<HeldRow | undefined> {
  if (!(await holdThreadOf(transaction, id))) return undefined;
  return transaction.selectFrom('reaction').select(heldColumns).where('id', '=', id).executeTakeFirst();
}

/** Gives a reaction another status, and sets the books of its thread right where that shows or hides it. */
async function move(
  transaction: Transaction<Schema>,
  row: HeldRow,
  to: ReactionStatus,
  { now }: Acting,
  reasons = to === 'published' ? '[]' : row.status === 'published' ? '["moderator"]' : row.reasons,
): Promise<void> {
  const place = { threadId: row.thread_id, parentId: row.parent_id, reactionId: row.id };
  const books: { seq?: number; shown?: number } = {};
  if (to === 'published') {
    books.seq = await countPublished(transaction, { ...place, wasShown: row.shown === 1 });
    books.shown = 1;
  } else if (row.status === 'published') {
    const stays = row.reply_count > 0;
    books.seq = await countWithdrawn(transaction, { ...place, stays });
    books.shown = Number(stays);
  }
  await transaction
    .updateTable('reaction')
    .set({ status: to, reasons, judged_at: now, ...books })
    .where('id', '=', row.id)
    .execute();
}

/** The last verdict that was not taken back: each undo stands for the one before it. */
async function standingVerdict(transaction: Transaction<Schema>, id: string) {
  const acts = await transaction
    .selectFrom('audit')
    .select(['act', 'earlier'])
    .where('target', '=', id)
    .where('act', 'in', [...Object.keys(statusAfter), 'undo'])
    .orderBy('number', 'desc')
    .execute();
  let undone = 0;
  return acts.find(({ act }) => {
    if (act === 'undo') undone += 1;
    else if (undone > 0) undone -= 1;
    else return true;
    return false;
  });
}

async function readReaction(transaction: Transaction<Schema>, id: string): Promise<Reaction | null> {
  const row = await transaction
    .selectFrom('reaction')
    .select(publicColumns)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toReaction(row) : null;
}
