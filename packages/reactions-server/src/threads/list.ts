import type { ThreadState } from '@meepraten/reactions-client/protocol';
import type { Database } from '../storage/database.js';

export interface ListedThread {
  site: string;
  key: string;
  url: string | null;
  title: string | null;
  state: ThreadState;
  count: number;
  /** The key of the thread that it was merged into. */
  mergedInto: string | null;
}

/** All threads, most reactions first. */
export async function listThreads(database: Database): Promise<ListedThread[]> {
  return database
    .selectFrom('thread')
    .innerJoin('site', 'site.id', 'thread.site_id')
    .leftJoin('thread as target', 'target.id', 'thread.merged_into')
    .select(['site.slug as site', 'thread.key', 'thread.url', 'thread.title', 'thread.state', 'thread.count'])
    .select('target.key as mergedInto')
    .orderBy('thread.count', 'desc')
    .orderBy('thread.key')
    .execute();
}
