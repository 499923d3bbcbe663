import {
  OwnReactions,
  ReactionsError,
  type OwnEntry,
  type OwnReaction,
  type Reaction,
  type ReactionActs,
  type ReactionsClient,
} from '@meepraten/reactions-client';
import { page, reaction, words } from './thread.js';

/** A reaction as its writer has it. */
export const own = (id: string, source: string, more: Partial<OwnReaction> = {}): OwnReaction => ({
  ...reaction(id, { body: words(source) }),
  source,
  reasons: [],
  ...more,
});

/** A service that stores one own reaction, `eigen`, and answers acts as it is told. */
export function serviceOf(items: Reaction[], acts: Partial<ReactionActs> = {}): ReactionsClient {
  const refuse = () => Promise.reject(new ReactionsError('server', 'Nobody said what to answer.'));
  const all = { show: refuse, change: refuse, withdraw: refuse, emote: refuse, report: refuse, ...acts };
  return {
    list: () => Promise.resolve(page(items)),
    submit: ({ body, name }) =>
      Promise.resolve({
        status: 'published',
        receipt: {
          reaction: reaction('eigen', {
            body: words(body),
            author: { name, website: null, kind: 'visitor' },
          }),
          edit: { token: 'geheim', until: new Date(Date.now() + 60_000).toISOString() },
        },
      }),
    acts: () => Promise.resolve(all),
  };
}

/** Has an element without device storage know of reactions that were written here to the thread `/t` of a server. */
export function writtenHere(server: string, ...entries: (Partial<OwnEntry> & { id: string })[]): void {
  const written = new OwnReactions({ server, site: 'default' }, { memoryOnly: true });
  for (const entry of entries)
    written.put({
      thread: '/t',
      page: { url: 'https://example.org/verhaal', title: 'Wat is een virtueel assistent eigenlijk?' },
      createdAt: '2026-11-23T10:00:00Z',
      status: 'published',
      token: 'geheim',
      until: new Date(Date.now() + 600_000).toISOString(),
      ...entry,
    });
}
