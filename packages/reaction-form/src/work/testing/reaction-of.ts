import type { Reaction } from '@meepraten/reactions-client';

/** What a server makes of a message: the words as they are. */
export function reactionOf({ body, name }: { body: string; name: string }): Reaction {
  return {
    id: 'r1',
    parentId: null,
    depth: 0,
    seq: 1,
    rev: 1,
    author: { name, website: null, kind: 'visitor' },
    body: [{ kind: 'p', children: [{ kind: 'text', text: body }] }],
    lang: null,
    status: 'published',
    createdAt: '2026-11-23T10:00:00Z',
    editedAt: null,
    replyCount: 0,
    emotes: {},
  };
}
