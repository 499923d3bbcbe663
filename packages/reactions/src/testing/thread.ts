import type { BodyNode, Reaction, ReactionPage, ThreadState } from '@meepraten/reactions-client';

/** A message of one paragraph. */
export const words = (text: string): BodyNode[] => [{ kind: 'p', children: [{ kind: 'text', text }] }];

/** A published reaction. */
export const reaction = (id: string, more: Partial<Reaction> = {}): Reaction => ({
  id,
  parentId: null,
  depth: 0,
  seq: 1,
  rev: 1,
  author: { name: `Schrijver ${id}`, website: null, kind: 'visitor' },
  body: words(`Woorden van ${id}`),
  lang: 'nl',
  status: 'published',
  createdAt: '2026-11-23T10:00:00Z',
  editedAt: null,
  replyCount: 0,
  emotes: {},
  ...more,
});

/** A thread that is whole on one page. */
export const page = (items: Reaction[], state: ThreadState = 'open'): ReactionPage => ({
  thread: {
    key: '/t',
    title: null,
    url: null,
    state,
    count: items.length,
    form: { maxLength: 8000, email: 'optional', website: true, subscribe: true },
  },
  items,
  next: null,
  previous: null,
  seq: 1,
});
