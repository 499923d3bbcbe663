import { sql, type Transaction } from 'kysely';
import { recordAct, type Acting } from '../moderation/audit.js';
import { forgetChanges } from '../storage/changes.js';
import type { Database } from '../storage/database.js';
import { findThread, type ThreadRow } from '../storage/find-threads.js';
import { holdThread } from '../storage/hold.js';
import type { Schema } from '../storage/schema.js';
import { transact } from '../storage/transact.js';
import { addThread, holdOwnThread, holdSite, type ThreadName } from './own-thread.js';

/** Two threads that cannot be merged, or not be parted; the message says why. */
export class CannotMerge extends Error {}

interface Merged {
  /** Roots that changed their thread, each with all its answers. */
  moved: number;
  into: string;
}

/**
 * Puts all that stands under one key under another, and leaves the first as another name of the second. What was moved
 * is remembered, so that it can be undone.
 * @throws {UnknownThread} when nothing stands under `from`
 * @throws {CannotMerge} when `from` is merged already, or is what it should be merged into
 */
export function mergeThreads(
  database: Database,
  { siteId, from: fromKey, into: intoKey }: { siteId: string; from: string; into: string },
  acting: Acting,
): Promise<Merged> {
  return transact(database, async (transaction) => {
    await holdSite(transaction, siteId);
    const from = await holdOwnThread(transaction, { siteId, key: fromKey });
    if (from.merged_into !== null)
      throw new CannotMerge(`"${fromKey}" is merged already: part it first, with "threads part".`);
    const into = await findOrAdd(transaction, { siteId, key: intoKey, now: acting.now });
    if (into.id === from.id) throw new CannotMerge(`"${fromKey}" and "${intoKey}" are one thread already.`);
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('merged_root')
      .columns(['thread_id', 'reaction_id'])
      .expression((query) =>
        query
          .selectFrom('reaction')
          .select(['thread_id', 'id'])
          .where('thread_id', '=', from.id)
          .where('parent_id', 'is', null),
      )
      .executeTakeFirstOrThrow();
    await transaction
      .updateTable('reaction')
      .set({ thread_id: into.id })
      .where('thread_id', '=', from.id)
      .execute();
    await transaction.updateTable('thread').set({ merged_into: into.id }).where('id', '=', from.id).execute();
    // The page is the same, its address is not: that comes with the next reaction.
    await transaction
      .updateTable('thread')
      .set({ title: from.title })
      .where('id', '=', into.id)
      .where('title', 'is', null)
      .execute();
    await settle(transaction, [from, into]);
    const earlier = { into: into.key };
    await recordAct(transaction, { ...acting, act: 'merge', target: from.key, earlier });
    return { moved: Number(numInsertedOrUpdatedRows ?? 0n), into: into.key };
  });
}

/**
 * Undoes a merging: what was moved goes back with all that has answered it since; what was begun since stays.
 * @throws {UnknownThread}
 * @throws {CannotMerge} when the thread is not merged, or what it was merged into has been merged itself since
 */
export function partThread(database: Database, name: ThreadName, acting: Acting): Promise<Merged> {
  return transact(database, async (transaction) => {
    await holdSite(transaction, name.siteId);
    const from = await holdOwnThread(transaction, name);
    if (from.merged_into === null) throw new CannotMerge(`"${name.key}" is not merged into another thread.`);
    const into = await holdThread(transaction, from.merged_into);
    if (into.merged_into !== null)
      throw new CannotMerge(`"${into.key}" has been merged itself since: part that first.`);
    await transaction
      .updateTable('reaction')
      .set({ thread_id: from.id })
      .where('root_id', 'in', (query) =>
        query.selectFrom('merged_root').select('reaction_id').where('thread_id', '=', from.id),
      )
      .execute();
    const { numDeletedRows } = await transaction
      .deleteFrom('merged_root')
      .where('thread_id', '=', from.id)
      .executeTakeFirstOrThrow();
    await transaction.updateTable('thread').set({ merged_into: null }).where('id', '=', from.id).execute();
    await settle(transaction, [from, into]);
    const earlier = { into: into.key };
    await recordAct(transaction, { ...acting, act: 'part', target: from.key, earlier });
    return { moved: Number(numDeletedRows), into: into.key };
  });
}

async function findOrAdd(
  transaction: Transaction<Schema>,
  { now, ...name }: ThreadName & { now: number },
): Promise<ThreadRow> {
  const { id } =
    (await findThread(transaction, name)) ?? (await addThread(transaction, { ...name, url: null, now }));
  return holdThread(transaction, id);
}

/** Counts both anew. Their change numbers go on above all that either has given, and who follows reads them anew. */
async function settle(transaction: Transaction<Schema>, threads: readonly ThreadRow[]): Promise<void> {
  const seq = Math.max(...threads.map((thread) => thread.seq)) + 1;
  for (const { id } of threads) {
    await transaction
      .updateTable('thread')
      .set({
        seq,
        count: sql`(select count(*) from reaction where thread_id = ${id} and status = 'published')`,
      })
      .where('id', '=', id)
      .execute();
    await forgetChanges(transaction, id);
  }
}
