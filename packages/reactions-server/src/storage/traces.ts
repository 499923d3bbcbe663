import type { Transaction } from 'kysely';
import type { Database } from './database.js';
import type { Schema } from './schema.js';

/** What is kept of a reaction beside it, for the looks at later ones. */
export interface Traces {
  print: string;
  hosts: readonly string[];
}

const day = 24 * 60 * 60 * 1000;

/** How long a message is held against those that resemble it. */
export const printLifetime = day;

export async function leaveTraces(
  transaction: Transaction<Schema>,
  { siteId, reactionId, now, print, hosts }: Traces & { siteId: string; reactionId: string; now: number },
): Promise<void> {
  if (print !== '')
    await transaction
      .insertInto('text_print')
      .values({ reaction_id: reactionId, site_id: siteId, print, created_at: now })
      .execute();
  const links = [...new Set(hosts)].map((host) => ({ site_id: siteId, host, reaction_id: reactionId }));
  if (links.length > 0) await transaction.insertInto('reaction_link').values(links).execute();
}

/** Takes back what was left of a reaction whose words go or change. */
export async function removeTraces(transaction: Transaction<Schema>, id: string): Promise<void> {
  await transaction.deleteFrom('text_print').where('reaction_id', '=', id).execute();
  await transaction.deleteFrom('reaction_link').where('reaction_id', '=', id).execute();
}

const printsCompared = 200;

/** The prints of the last messages of the site, newest first; of all but one, where one is named. */
export async function recentPrints(
  database: Database,
  { siteId, now, except }: { siteId: string; now: number; except: string | null },
): Promise<string[]> {
  const rows = await database
    .selectFrom('text_print')
    .select('print')
    .where('site_id', '=', siteId)
    .where('created_at', '>', now - printLifetime)
    .$if(except !== null, (query) => query.where('reaction_id', '!=', except))
    .orderBy('created_at', 'desc')
    .limit(printsCompared)
    .execute();
  return rows.map(({ print }) => print);
}

/** Those of the hosts that something published on the site links to. */
export async function hostsSeen(
  database: Database,
  { siteId, hosts }: { siteId: string; hosts: readonly string[] },
): Promise<Set<string>> {
  if (hosts.length === 0) return new Set();
  const rows = await database
    .selectFrom('reaction_link')
    .innerJoin('reaction', 'reaction.id', 'reaction_link.reaction_id')
    .select('reaction_link.host')
    .distinct()
    .where('reaction_link.site_id', '=', siteId)
    .where('reaction_link.host', 'in', [...new Set(hosts)])
    .where('reaction.status', '=', 'published')
    .execute();
  return new Set(rows.map(({ host }) => host));
}
