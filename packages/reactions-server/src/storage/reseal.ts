import { openEmail } from '../crypto/email.js';
import type { Keyring } from '../crypto/keyring.js';
import type { Selectable } from 'kysely';
import { sealedUnder } from './contacts.js';
import type { Database } from './database.js';
import type { ContactTable } from './schema.js';
import { transact } from './transact.js';

interface Resealing {
  /** Rows in one transaction: a long one would hold up whoever writes. */
  batch?: number;
}

/**
 * Seals every address anew that lies under an older key, and notes that the older keys are not needed any more.
 * Can be stopped and begun again at any time: a row is under one key or the other. Gives the number of rows.
 */
export async function resealContacts(
  database: Database,
  keys: Keyring,
  { batch = 200 }: Resealing = {},
): Promise<number> {
  const oldIds = keys.old.map(({ id }) => id);
  if (oldIds.length === 0) return 0;
  let count = 0;
  for (let done = batch; done === batch; count += done) done = await resealBatch(database, keys, batch);
  await database.deleteFrom('encryption_key').where('id', 'in', oldIds).execute();
  return count;
}

function resealBatch(database: Database, keys: Keyring, size: number): Promise<number> {
  return transact(database, async (transaction) => {
    const rows = await transaction
      .selectFrom('contact')
      .selectAll()
      .where(
        'key_id',
        'in',
        keys.old.map(({ id }) => id),
      )
      .orderBy('id')
      .limit(size)
      .execute();
    for (const row of rows) await resealContact(transaction, keys, row);
    return rows.length;
  });
}

type Contact = Selectable<ContactTable>;

async function resealContact(database: Database, keys: Keyring, row: Contact): Promise<void> {
  const old = keys.old.find(({ id }) => id === row.key_id) ?? keys;
  const sealed = sealedUnder(keys, row.id, openEmail(old, row.id, row.email_sealed));
  // A server that still ran with the old key may have made a second row for the same address.
  const twin = await database
    .selectFrom('contact')
    .select('id')
    .where('site_id', '=', row.site_id)
    .where('email_index', '=', sealed.email_index)
    .executeTakeFirst();
  if (!twin)
    return void (await database.updateTable('contact').set(sealed).where('id', '=', row.id).execute());
  await database
    .updateTable('reaction')
    .set({ contact_id: twin.id })
    .where('contact_id', '=', row.id)
    .execute();
  await database.deleteFrom('contact').where('id', '=', row.id).execute();
}
