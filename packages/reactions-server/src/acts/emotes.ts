import type { Transaction } from 'kysely';
import { countChange } from '../storage/books.js';
import type { Database } from '../storage/database.js';
import type { Schema } from '../storage/schema.js';
import { transact } from '../storage/transact.js';
import { unknownReaction, type Act } from './actor.js';

export type Emotes = Record<string, number>;

interface Emoting {
  kind: string;
  now: number;
}

/** Says one thing of a reaction; to say it again changes nothing. Gives how many say what. */
export function addEmote(database: Database, act: Act, { kind, now }: Emoting): Promise<Emotes> {
  return transact(database, async (transaction) => {
    await act.pass.use(transaction);
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('emote')
      .values({ reaction_id: act.reactionId, kind, actor: act.actor, created_at: now })
      .onConflict((conflict) => conflict.columns(['reaction_id', 'kind', 'actor']).doNothing())
      .executeTakeFirstOrThrow();
    return count(transaction, act, { kind, by: numInsertedOrUpdatedRows === 1n ? 1 : 0 });
  });
}

/** Takes it back; what was not said stays unsaid. */
export function removeEmote(database: Database, act: Act, { kind }: Pick<Emoting, 'kind'>): Promise<Emotes> {
  return transact(database, async (transaction) => {
    await act.pass.use(transaction);
    const { numDeletedRows } = await transaction
      .deleteFrom('emote')
      .where('reaction_id', '=', act.reactionId)
      .where('kind', '=', kind)
      .where('actor', '=', act.actor)
      .executeTakeFirstOrThrow();
    return count(transaction, act, { kind, by: numDeletedRows === 1n ? -1 : 0 });
  });
}

async function count(
  transaction: Transaction<Schema>,
  { reactionId, threadId }: Act,
  { kind, by }: { kind: string; by: number },
): Promise<Emotes> {
  // The thread's number first: whoever counts next waits for it, and so reads what is written here.
  const seq = by === 0 ? null : await countChange(transaction, { threadId, reactionId });
  const row = await transaction
    .selectFrom('reaction')
    .select('emotes')
    .where('id', '=', reactionId)
    .executeTakeFirstOrThrow();
  const { [kind]: before = 0, ...others } = JSON.parse(row.emotes) as Emotes;
  const after = before + by;
  const emotes = after > 0 ? { ...others, [kind]: after } : others;
  if (seq === null) return emotes;
  const { numUpdatedRows } = await transaction
    .updateTable('reaction')
    .set({ emotes: JSON.stringify(emotes), seq })
    .where('id', '=', reactionId)
    .where('status', '=', 'published')
    .executeTakeFirstOrThrow();
  // It was withdrawn a moment ago; what was begun here is taken back with it.
  if (numUpdatedRows === 0n) throw unknownReaction();
  return emotes;
}
