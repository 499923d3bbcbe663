import type { OwnReaction, ThreadState } from '@meepraten/reactions-client/protocol';
import type { Database } from '../storage/database.js';
import { publicColumns, toOwnReaction } from '../storage/reaction-row.js';

export type ExportLine =
  | {
      type: 'thread';
      site: string;
      key: string;
      url: string | null;
      title: string | null;
      state: ThreadState;
      /** The key of the thread that this is another name of. */
      mergedInto: string | null;
    }
  | ({ type: 'reaction'; site: string; thread: string } & OwnReaction);

const batch = 500;

/** All threads, then all reactions in the order of their making; nothing of an address, and no secret. */
export async function* exportSite(database: Database): AsyncGenerator<ExportLine> {
  for (let last = ''; ;) {
    const threads = await readThreads(database, last);
    for (const { id: _, ...thread } of threads) yield { type: 'thread', ...thread };
    if (threads.length < batch) break;
    last = threads.at(-1)?.id ?? last;
  }
  for (let last = ''; ;) {
    const reactions = await readReactions(database, last);
    for (const row of reactions)
      yield { type: 'reaction', site: row.slug, thread: row.key, ...toOwnReaction(row) };
    if (reactions.length < batch) return;
    last = reactions.at(-1)?.id ?? last;
  }
}

function readThreads(database: Database, after: string) {
  return database
    .selectFrom('thread')
    .innerJoin('site', 'site.id', 'thread.site_id')
    .leftJoin('thread as target', 'target.id', 'thread.merged_into')
    .select(['thread.id', 'site.slug as site', 'thread.key', 'thread.url', 'thread.title', 'thread.state'])
    .select('target.key as mergedInto')
    .where('thread.id', '>', after)
    .orderBy('thread.id')
    .limit(batch)
    .execute();
}

function readReactions(database: Database, after: string) {
  return database
    .selectFrom('reaction')
    .innerJoin('thread', 'thread.id', 'reaction.thread_id')
    .innerJoin('site', 'site.id', 'thread.site_id')
    .select(publicColumns.map((column) => `reaction.${column}` as const))
    .select(['reaction.source', 'reaction.reasons', 'thread.key', 'site.slug'])
    .where('reaction.id', '>', after)
    .orderBy('reaction.id')
    .limit(batch)
    .execute();
}
