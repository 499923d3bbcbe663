import type { Reaction, ReactionPage } from '@meepraten/reactions-client';

const sentence =
  'Wij doen dit al een jaar zo, en de eerste weken waren het lastigst omdat niemand wist wie wat deed. ';

/** The answer of a reactions server for a thread of so many, an answer under every other one. */
export function benchThread(count: number): ReactionPage {
  return {
    thread: {
      key: `/${count}`,
      title: null,
      url: null,
      state: 'open',
      count,
      form: { maxLength: 8000, email: 'optional', website: true, subscribe: true },
    },
    items: Array.from({ length: count }, (_, index) => benchReaction(index)),
    next: null,
    previous: null,
    seq: count,
  };
}

function benchReaction(index: number): Reaction {
  const isAnswer = index % 2 === 1;
  return {
    id: `r${index}`,
    parentId: isAnswer ? `r${index - 1}` : null,
    depth: isAnswer ? 1 : 0,
    seq: index,
    rev: 1,
    author: { name: `Lezer ${index}`, website: null, kind: 'visitor' },
    body: [{ kind: 'p', children: [{ kind: 'text', text: sentence.repeat(1 + (index % 4)) }] }],
    lang: 'nl',
    status: 'published',
    createdAt: '2026-11-23T10:00:00Z',
    editedAt: null,
    replyCount: isAnswer ? 0 : 1,
    emotes: {},
  };
}

const head = '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bench</title>';

/** A page whose widget is not told yet which thread to show. */
export const threadPage = `${head}<link rel="stylesheet" href="/dist/meepraten.css">
<script type="module" src="/dist/meepraten.js" data-server="/"></script></head><body></body></html>`;

/** The same for plain calls of the DOM. */
export const plainThreadPage = `${head}</head><body><ol></ol></body></html>`;
