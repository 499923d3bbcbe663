import { hostileHosts } from '@meepraten/build-config/hostile-hosts';
import {
  ReactionsError,
  type BodyNode,
  type Reaction,
  type ReactionPage,
  type ReactionsClient,
} from '@meepraten/reactions-client';
import { html } from 'lit';
import './reactions.define.js';
import type { Reactions } from './reactions.js';

const text = (words: string): BodyNode => ({ kind: 'text', text: words });

const reaction = (
  id: string,
  parentId: string | null,
  body: BodyNode[],
  website: string | null = null,
): Reaction => ({
  id,
  parentId,
  depth: 0,
  seq: 1,
  rev: 1,
  author: { name: `Schrijver ${id}`, website, kind: parentId ? 'owner' : 'visitor' },
  body,
  lang: 'nl',
  status: 'published',
  createdAt: '2026-11-23T10:00:00Z',
  editedAt: parentId && '2026-11-23T11:00:00Z',
  replyCount: 0,
  emotes: {},
});

/** One of each kind of thing that a message can hold. */
const everything: BodyNode[] = [
  {
    kind: 'p',
    children: [text('Zie '), { kind: 'a', href: 'https://example.org/', children: [text('hier')] }],
  },
  { kind: 'blockquote', children: [{ kind: 'p', children: [text('Dat schreef u.')] }] },
  { kind: 'ol', children: [{ kind: 'li', children: [{ kind: 'p', children: [text('de agenda')] }] }] },
  { kind: 'p', children: [{ kind: 'code', children: [text('const va = 1')] }] },
  { kind: 'pre', children: [text('een regel die niet afgebroken wordt, en die dus over de rand heen gaat')] },
];

const thread = [
  reaction('a', null, everything, 'https://sanne.example/'),
  reaction('b', 'a', [{ kind: 'p', children: [text('Fijn om te horen.')] }]),
  reaction('c', 'b', [{ kind: 'p', children: [text('zonderspaties'.repeat(20))] }]),
];

const page = (items: Reaction[], state: 'open' | 'closed' = 'open'): ReactionPage => ({
  thread: {
    key: '/t',
    title: null,
    url: null,
    state,
    count: items.length,
    form: { maxLength: 8000, email: 'optional', website: true, subscribe: true },
  },
  items,
  next: items.length > 0 ? 'more' : null,
  previous: null,
  seq: 1,
});

const refused = () => Promise.reject(new ReactionsError('blocked', ''));

const answering =
  (list: ReactionsClient['list'], { withForm = false } = {}) =>
  () =>
    html`<mp-reactions
      lang="nl"
      thread="/t"
      ?without-form=${!withForm}
      .client=${{ list, submit: refused }}
    ></mp-reactions>`;

const pressReply = async (element: Reactions) => {
  element.shadowRoot?.querySelector<HTMLButtonElement>('[part=reply-button]')?.click();
  await element.updateComplete;
};

hostileHosts('mp-reactions', {
  'a thread': answering(() => Promise.resolve(page(thread))),
  'a reader who answers': {
    draw: answering(() => Promise.resolve(page(thread.slice(0, 1))), { withForm: true }),
    reach: pressReply,
  },
  'no reactions yet': answering(() => Promise.resolve(page([])), { withForm: true }),
  loading: answering(() => new Promise<never>(() => {})),
  closed: answering(() => Promise.resolve(page(thread.slice(0, 1), 'closed'))),
  'a failure': answering(refused),
});
