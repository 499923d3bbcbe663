import type { Reactions } from '@meepraten/reactions';

type ReactionsClient = NonNullable<Reactions['client']>;
type ReactionPage = Awaited<ReturnType<ReactionsClient['list']>>;
type Reaction = ReactionPage['items'][number];

const reactionOf = (told: Partial<Reaction> & { id: string; name: string; text: string }): Reaction => ({
  parentId: null,
  depth: 0,
  seq: 1,
  rev: 1,
  author: { name: told.name, website: null, kind: 'visitor' },
  body: told.text
    .split('\n\n')
    .map((text) => ({ kind: 'p' as const, children: [{ kind: 'text' as const, text }] })),
  lang: 'nl',
  status: 'published',
  createdAt: '2026-11-20T09:30:00Z',
  editedAt: null,
  replyCount: 0,
  emotes: {},
  ...told,
});

const firstReactions = [
  reactionOf({
    id: 'r1',
    name: 'Marijke',
    text: 'Eindelijk een uitleg die verder gaat dan “een secretaresse op afstand”. Hoe vind je iemand met verstand van mijn vak?',
    replyCount: 1,
  }),
  reactionOf({
    id: 'r2',
    parentId: 'r1',
    depth: 1,
    name: 'Jolanda',
    author: { name: 'Jolanda', website: null, kind: 'owner' },
    text: 'Vraag naar een opdracht die op de jouwe lijkt, en begin met een klus van een paar uur.',
    createdAt: '2026-11-20T14:05:00Z',
  }),
  reactionOf({
    id: 'r3',
    name: 'Bas',
    text: 'Wij werken al drie jaar zo.\n\nDe agenda is het eerste wat we uit handen gaven, en het laatste wat we terug willen.',
    createdAt: '2026-11-21T20:41:00Z',
  }),
];

/** A thread that lives as long as the story: what is sent comes back as published. No server is asked. */
export function threadInMemory(): ReactionsClient {
  const items = [...firstReactions];
  const thread = {
    key: '/virtueel-assistent',
    title: null,
    url: null,
    state: 'open' as const,
    form: { maxLength: 8000, email: 'optional' as const, website: true, subscribe: true },
  };
  return {
    list: async () => ({
      thread: { ...thread, count: items.length },
      items: inReadingOrder(items),
      next: null,
      previous: null,
      seq: items.length,
    }),
    submit: async ({ body, name, parentId }, { key }) => {
      const parent = items.find(({ id }) => id === parentId);
      const reaction = reactionOf({
        id: key,
        name,
        text: body,
        parentId: parent?.id ?? null,
        depth: parent ? parent.depth + 1 : 0,
        createdAt: new Date().toISOString(),
      });
      if (!items.some(({ id }) => id === key)) items.push(reaction);
      return {
        receipt: { reaction, edit: { token: 'token', until: reaction.createdAt } },
        status: 'published',
      };
    },
  };
}

function inReadingOrder(items: readonly Reaction[], parentId: string | null = null): Reaction[] {
  return items
    .filter((item) => item.parentId === parentId)
    .flatMap((item) => [item, ...inReadingOrder(items, item.id)]);
}
