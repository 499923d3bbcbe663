import type { Selectable } from 'kysely';
import { Refusal } from '../refusal.js';
import type { Database } from '../storage/database.js';
import type { ReactionTable } from '../storage/schema.js';
import { bearsEditToken } from './edit-right.js';

/** A reaction as it is stored, and where it stands. */
export type OwnRow = Selectable<ReactionTable> & { site: string; thread: string };

/**
 * The reaction whose edit token the `Authorization` header bears.
 * @throws {Refusal} `not_found`; a wrong token and an unknown id look the same
 */
export async function requireOwn(
  database: Database,
  { id, authorization }: { id: string; authorization: string | undefined },
): Promise<OwnRow> {
  const row = await database
    .selectFrom('reaction')
    .innerJoin('thread', 'thread.id', 'reaction.thread_id')
    .innerJoin('site', 'site.id', 'thread.site_id')
    .selectAll('reaction')
    .select(['site.slug as site', 'thread.key as thread'])
    .where('reaction.id', '=', id)
    .executeTakeFirst();
  if (row && bearsEditToken(authorization, row.edit_hash)) return row;
  throw new Refusal('not_found', { detail: 'There is no such reaction, or the edit token is another one.' });
}
