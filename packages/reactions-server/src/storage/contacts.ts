import type { Transaction } from 'kysely';
import { emailIndex, sealEmail } from '../crypto/email.js';
import type { Keyring } from '../crypto/keyring.js';
import type { Database } from './database.js';
import type { Schema } from './schema.js';
import { uuidV7 } from './uuid.js';

interface ContactQuery {
  siteId: string;
  email: string;
  keys: Keyring;
  now: number;
}

/** The row of an address, made when missing; a known address keeps the row it has. */
export async function ensureContact(
  transaction: Transaction<Schema>,
  { siteId, email, keys, now }: ContactQuery,
): Promise<string> {
  const id = uuidV7(now);
  const index = emailIndex(keys, email);
  await transaction
    .insertInto('contact')
    .values({
      id,
      site_id: siteId,
      email_index: index,
      email_sealed: sealEmail(keys, id, email),
      key_id: keys.id,
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['site_id', 'email_index']).doNothing())
    .execute();
  const contact = await transaction
    .selectFrom('contact')
    .select('id')
    .where('site_id', '=', siteId)
    .where('email_index', '=', index)
    .executeTakeFirstOrThrow();
  return contact.id;
}

/** Whether anything has been published under this address. */
export async function isKnown(
  database: Database,
  { siteId, email, keys }: Omit<ContactQuery, 'now'>,
): Promise<boolean> {
  const published = await database
    .selectFrom('contact')
    .innerJoin('reaction', 'reaction.contact_id', 'contact.id')
    .select('reaction.id')
    .where('contact.site_id', '=', siteId)
    .where('contact.email_index', '=', emailIndex(keys, email))
    .where('reaction.status', '=', 'published')
    .limit(1)
    .executeTakeFirst();
  return published !== undefined;
}
