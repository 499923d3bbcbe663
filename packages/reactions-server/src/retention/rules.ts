import type { Transaction } from 'kysely';
import type { Database } from '../storage/database.js';
import { holdThreadOf } from '../storage/hold.js';
import { dropAnswers } from '../storage/idempotency.js';
import { removeReaction } from '../storage/remove-reaction.js';
import type { Schema } from '../storage/schema.js';
import { printLifetime } from '../storage/traces.js';
import { transact } from '../storage/transact.js';
import { dayOf, keyDays } from '../storage/visitor-keys.js';

export const day = 24 * 60 * 60 * 1000;

/** Days that each kind of thing is kept. */
const keptDays = { spam: 30, pending: 90, visitorTag: 30, revision: 30, report: 90 } as const;

/** One kind of thing that is not kept for ever: removes what is too old at a time, and gives how many there were. */
type Rule = (database: Database, now: number) => Promise<number>;

/** By what is removed, in the words that the owner reads. */
export const rules: Readonly<Record<string, Rule>> = {
  'spam reactions': (database, now) => removeOld(database, 'spam', now - keptDays.spam * day),
  'pending reactions': (database, now) => removeOld(database, 'pending', now - keptDays.pending * day),
  'answers for repeated sendings': dropAnswers,
  async 'earlier texts'(database, now) {
    const before = now - keptDays.revision * day;
    return removed(database.deleteFrom('revision').where('replaced_at', '<=', before));
  },
  async reports(database, now) {
    return removed(database.deleteFrom('flag').where('created_at', '<=', now - keptDays.report * day));
  },
  async 'visitor tags'(database, now) {
    const { numUpdatedRows } = await database
      .updateTable('reaction')
      .set({ ip_tag: null })
      .where('ip_tag', 'is not', null)
      .where('created_at', '<=', now - keptDays.visitorTag * day)
      .executeTakeFirstOrThrow();
    return Number(numUpdatedRows);
  },
  // A day that has not come yet is left from a clock that was wrong.
  async 'visitor keys'(database, now) {
    const today = dayOf(now);
    return removed(
      database
        .deleteFrom('visitor_key')
        .where((eb) => eb.or([eb('day', '<=', today - keyDays), eb('day', '>', today + 1)])),
    );
  },
  // None lasts longer than its day: one that ends later is left from a clock that was wrong.
  async 'counts of visitors'(database, now) {
    return removed(
      database
        .deleteFrom('pass')
        .where((eb) => eb.or([eb('ends_at', '<=', now), eb('ends_at', '>', now + day)])),
    );
  },
  async 'text prints'(database, now) {
    return removed(database.deleteFrom('text_print').where('created_at', '<=', now - printLifetime));
  },
  async 'used challenges'(database, now) {
    return removed(database.deleteFrom('pow_spent').where('expires_at', '<=', now));
  },
  async 'e-mail addresses of nobody'(database) {
    return removed(
      database
        .deleteFrom('contact')
        .where('id', 'not in', (query) =>
          query
            .selectFrom('reaction')
            .select('contact_id')
            .where('contact_id', 'is not', null)
            .$castTo<{ contact_id: string }>(),
        ),
    );
  },
};

async function removed(query: {
  executeTakeFirstOrThrow(): Promise<{ numDeletedRows: bigint }>;
}): Promise<number> {
  return Number((await query.executeTakeFirstOrThrow()).numDeletedRows);
}

const batch = 100;

/** In small transactions, newest first: an answer goes before what it answers. */
async function removeOld(database: Database, status: 'spam' | 'pending', before: number): Promise<number> {
  let count = 0;
  for (let done = batch; done === batch; count += done)
    done = await transact(database, async (transaction) => {
      const rows = await transaction
        .selectFrom('reaction')
        .select('id')
        .where('status', '=', status)
        // From the verdict on, so that there is time to take it back.
        .where((eb) => eb(eb.fn.coalesce('judged_at', 'created_at'), '<=', before))
        .orderBy('created_at', 'desc')
        .limit(batch)
        .execute();
      for (const { id } of rows)
        if (await isStill(transaction, id, status)) await removeReaction(transaction, id);
      return rows.length;
    });
  return count;
}

/** A moderator may have decided about it a moment ago. */
async function isStill(
  transaction: Transaction<Schema>,
  id: string,
  status: 'spam' | 'pending',
): Promise<boolean> {
  await holdThreadOf(transaction, id);
  const row = await transaction
    .selectFrom('reaction')
    .select('id')
    .where('id', '=', id)
    .where('status', '=', status)
    .executeTakeFirst();
  return row !== undefined;
}
