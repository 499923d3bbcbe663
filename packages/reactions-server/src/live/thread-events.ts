import type { ThreadEvent } from '@meepraten/reactions-client/protocol';
import { readChanges, type Change } from '../storage/changes.js';
import type { Database } from '../storage/database.js';
import { readListed } from '../storage/reaction-page.js';
import { findThread } from '../storage/find-threads.js';
import type { ThreadPlace } from './thread-watch.js';

/**
 * What has happened in a thread since a change number, in order; each event shows its reaction as it is now, so that
 * nothing comes back that was withdrawn meanwhile. Who has missed more than the thread remembers is told to read it
 * anew.
 */
export async function readThreadEvents(
  database: Database,
  place: ThreadPlace,
  after: number,
): Promise<ThreadEvent[]> {
  const thread = await findThread(database, place);
  if (!thread || thread.seq === after) return [];
  const { id: threadId, seq, count } = thread;
  if (thread.state === 'hidden') return [{ kind: 'reset', seq, count: 0 }];
  const changes = await readChanges(database, { threadId, after, upTo: seq });
  if (changes[0]?.seq !== after + 1) return [{ kind: 'reset', seq, count }];
  const ids = changes.map(({ reactionId }) => reactionId);
  const shown = new Map((await readListed(database, ids)).map((reaction) => [reaction.id, reaction]));
  return changes.map(({ seq: own, kind, reactionId }: Change) => ({
    kind,
    seq: own,
    count,
    reactionId,
    reaction: shown.get(reactionId) ?? null,
  }));
}
