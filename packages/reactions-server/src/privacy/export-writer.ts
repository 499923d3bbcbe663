import type { OwnReaction } from '@meepraten/reactions-client/protocol';
import type { Keyring } from '../crypto/keyring.js';
import { indexesOf } from '../storage/contacts.js';
import type { Database } from '../storage/database.js';
import { publicColumns, toOwnReaction } from '../storage/reaction-row.js';

export interface WriterExport {
  email: string;
  /** When the address was first given, by site: ISO 8601. */
  known: { site: string; since: string }[];
  reactions: (OwnReaction & { site: string; thread: string; wantsNotice: boolean })[];
}

/** Everything that is kept under one address, on every site. */
export async function exportWriter(
  database: Database,
  { keys, email }: { keys: Keyring; email: string },
): Promise<WriterExport> {
  const contacts = await database
    .selectFrom('contact')
    .innerJoin('site', 'site.id', 'contact.site_id')
    .select(['contact.id', 'contact.created_at', 'site.slug'])
    .where('email_index', 'in', indexesOf(keys, email))
    .execute();
  const rows = await database
    .selectFrom('reaction')
    .innerJoin('thread', 'thread.id', 'reaction.thread_id')
    .innerJoin('site', 'site.id', 'thread.site_id')
    .select(publicColumns.map((column) => `reaction.${column}` as const))
    .select(['reaction.source', 'reaction.reasons', 'reaction.wants_notice', 'thread.key', 'site.slug'])
    .where('reaction.contact_id', 'in', ['', ...contacts.map(({ id }) => id)])
    .orderBy('reaction.id')
    .execute();
  return {
    email,
    known: contacts.map(({ slug, created_at }) => ({
      site: slug,
      since: new Date(created_at).toISOString(),
    })),
    reactions: rows.map((row) => ({
      ...toOwnReaction(row),
      site: row.slug,
      thread: row.key,
      wantsNotice: row.wants_notice === 1,
    })),
  };
}
