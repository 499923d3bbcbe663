import type { Keyring } from '../crypto/keyring.js';
import { recordAct, type Acting } from '../moderation/audit.js';
import { indexesOf } from '../storage/contacts.js';
import type { Database } from '../storage/database.js';
import { eraseReaction } from '../storage/remove-reaction.js';
import { transact } from '../storage/transact.js';

export interface Erased {
  contacts: number;
  reactions: number;
}

/** Takes away all that one address has written, on every site, and the address itself: all or nothing. */
export async function eraseWriter(
  database: Database,
  { keys, email }: { keys: Keyring; email: string },
  acting: Acting,
): Promise<Erased> {
  return transact(database, async (transaction) => {
    // The first statement writes, so that nothing new can come under the address meanwhile.
    const contacts = await transaction
      .updateTable('contact')
      .set({ email_sealed: Buffer.alloc(0) })
      .where('email_index', 'in', indexesOf(keys, email))
      .returning('id')
      .execute();
    const ids = contacts.map(({ id }) => id);
    if (ids.length === 0) return { contacts: 0, reactions: 0 };
    const reactions = await transaction
      .selectFrom('reaction')
      .select('id')
      .where('contact_id', 'in', ids)
      .execute();
    for (const { id } of reactions) await eraseReaction(transaction, id);
    await transaction.deleteFrom('contact').where('id', 'in', ids).execute();
    // That it was done, and not whose it was.
    await recordAct(transaction, { ...acting, act: 'erase', target: 'an e-mail address' });
    return { contacts: ids.length, reactions: reactions.length };
  });
}
