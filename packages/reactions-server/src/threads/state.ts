import type { ThreadState } from '@meepraten/reactions-client/protocol';
import { sql } from 'kysely';
import { recordAct, type Acting } from '../moderation/audit.js';
import { forgetChanges } from '../storage/changes.js';
import type { Database } from '../storage/database.js';
import { findThread } from '../storage/find-threads.js';
import { transact } from '../storage/transact.js';
import { holdSite, UnknownThread, type ThreadName } from './own-thread.js';

/**
 * Opens a thread, closes it for new reactions, for everything (`readonly`), or takes it out of sight. Who follows it
 * reads it anew.
 * @throws {UnknownThread}
 */
export function setThreadState(
  database: Database,
  name: ThreadName,
  state: ThreadState,
  acting: Acting,
): Promise<void> {
  return transact(database, async (transaction) => {
    await holdSite(transaction, name.siteId);
    const thread = await findThread(transaction, name);
    if (!thread) throw new UnknownThread(name.key);
    const { numUpdatedRows } = await transaction
      .updateTable('thread')
      .set({ state, seq: sql`seq + 1` })
      .where('id', '=', thread.id)
      .where('state', '!=', state)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) return;
    await forgetChanges(transaction, thread.id);
    const earlier = { state: thread.state };
    await recordAct(transaction, { ...acting, act: state, target: name.key, earlier });
  });
}
