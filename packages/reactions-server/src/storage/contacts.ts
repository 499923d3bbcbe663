import type { Transaction } from 'kysely';
import { emailIndex, sealEmail, openEmail } from '../crypto/email.js';
import type { EmailKeys, Keyring } from '../crypto/keyring.js';
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
  const known = await findContact(transaction, { siteId, email, keys });
  if (known) return known;
  const id = uuidV7(now);
  await transaction
    .insertInto('contact')
    .values({ id, site_id: siteId, created_at: now, ...sealedUnder(keys, id, email) })
    .onConflict((conflict) => conflict.columns(['site_id', 'email_index']).doNothing())
    .execute();
  return (await findContact(transaction, { siteId, email, keys })) ?? id;
}

/** The columns of an address that follow from a key. */
export function sealedUnder(keys: EmailKeys, id: string, email: string) {
  return {
    email_index: emailIndex(keys, email),
    email_sealed: sealEmail(keys, id, email),
    key_id: keys.id,
  };
}

/** How an address may be found: under the key of today, or under one that its row still waits to lose. */
export function indexesOf(keys: Keyring, email: string): string[] {
  return [keys, ...keys.old].map((each) => emailIndex(each, email));
}

async function findContact(
  database: Database,
  { siteId, email, keys }: Omit<ContactQuery, 'now'>,
): Promise<string | undefined> {
  const contact = await database
    .selectFrom('contact')
    .select('id')
    .where('site_id', '=', siteId)
    .where('email_index', 'in', indexesOf(keys, email))
    .executeTakeFirst();
  return contact?.id;
}

/** The address of a row, in plain; empty where there is none. */
export async function addressOfContact(
  database: Database,
  { id, keys }: { id: string | null; keys: Keyring },
): Promise<string> {
  if (id === null) return '';
  const row = await database
    .selectFrom('contact')
    .select(['email_sealed', 'key_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  const key = row && [keys, ...keys.old].find((each) => each.id === row.key_id);
  return row && key ? openEmail(key, id, row.email_sealed) : '';
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
    .where('contact.email_index', 'in', indexesOf(keys, email))
    .where('reaction.status', '=', 'published')
    .limit(1)
    .executeTakeFirst();
  return published !== undefined;
}
