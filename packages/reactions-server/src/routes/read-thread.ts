import type { ReactionPage } from '@meepraten/reactions-client/protocol';
import type { Services } from '../services.js';
import { formSettings } from '../settings.js';
import { readPage, type PageRows } from '../storage/reaction-page.js';
import { listedText, toListed } from '../storage/reaction-row.js';
import type { Site } from '../storage/sites.js';
import { findThread } from '../storage/find-threads.js';
import { toThread } from '../storage/threads.js';
import { toPageQuery, unknownReaction, type PageQueryInput } from './page-query.js';

export interface ThreadReading {
  /** All that shapes the answer, for its tag; cheap to find out. */
  shapedBy: readonly unknown[];
  /** @throws {Refusal} `not_found` when the thread has no such `around` or `parent` */
  readPage(): Promise<ReactionPage>;
  /** The same page as JSON, in a third of the time. */
  readText(): Promise<string>;
}

/** Looks a thread up, and reads a page of it only when that is asked for: most readers have it already. */
export async function readThread(
  { database, settings }: Pick<Services, 'database' | 'settings'>,
  site: Site,
  input: PageQueryInput,
): Promise<ThreadReading> {
  const query = toPageQuery(input);
  const row = await findThread(database, { siteId: site.id, key: input.thread });
  const thread = toThread(input.thread, row, {
    form: formSettings(settings),
    // Nobody can react where the owner has made no thread.
    otherwise: settings.threads === 'listed' ? 'closed' : 'open',
  });
  const seq = row?.seq ?? 0;
  const threadId = row && row.state !== 'hidden' ? row.id : null;
  const readRows = async (): Promise<PageRows> => {
    if (threadId === null && !query.around && !query.parent) return { items: [], next: null, previous: null };
    const page = threadId === null ? null : await readPage(database, { threadId, ...query });
    if (!page) throw unknownReaction();
    return page;
  };
  return {
    shapedBy: [site.id, row?.id, seq, thread, input],
    async readPage() {
      const { items, ...places } = await readRows();
      return { thread, ...places, items: items.map(toListed), seq };
    },
    async readText() {
      const { items, ...places } = await readRows();
      return `{"items":[${items.map(listedText).join()}],${JSON.stringify({ thread, ...places, seq }).slice(1)}`;
    },
  };
}
