import {
  ReactionsError,
  type BodyNode,
  type Reaction,
  type ReactionPage,
  type ReactionsClient,
} from '@meepraten/reactions-client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './reactions.define.js';
import type { Reactions } from './reactions.js';

const words = (text: string): BodyNode[] => [{ kind: 'p', children: [{ kind: 'text', text }] }];

function reaction(id: string, name: string, body: BodyNode[], more: Partial<Reaction> = {}): Reaction {
  return {
    id,
    parentId: null,
    depth: 0,
    seq: 1,
    rev: 1,
    author: { name, website: null, kind: 'visitor' },
    body,
    lang: 'nl',
    status: 'published',
    createdAt: '2026-11-23T10:00:00Z',
    editedAt: null,
    replyCount: 0,
    emotes: {},
    ...more,
  };
}

const thread = [
  reaction(
    'a',
    'Sanne de Vries',
    words('Heldere uitleg! Ik twijfelde al een tijdje wat ik uit handen kan geven.'),
    {
      author: { name: 'Sanne de Vries', website: 'https://sanne.voorbeeld.nl/', kind: 'visitor' },
      replyCount: 1,
    },
  ),
  reaction('b', 'Marieke', words('Fijn om te horen. Begin klein, met één taak per week.'), {
    parentId: 'a',
    author: { name: 'Marieke', website: null, kind: 'owner' },
    replyCount: 1,
  }),
  reaction('c', 'Sanne de Vries', words('Dat ga ik doen.'), {
    parentId: 'b',
    editedAt: '2026-11-23T11:00:00Z',
  }),
  reaction('d', 'Kees', [
    ...words('Dit heb ik al uitbesteed:'),
    {
      kind: 'ul',
      children: [
        { kind: 'li', children: words('de agenda') },
        { kind: 'li', children: words('facturen') },
      ],
    },
  ]),
];

function service(
  items: Reaction[],
  more: Partial<ReactionPage> = {},
  state: 'open' | 'closed' = 'open',
): ReactionsClient {
  const form = { maxLength: 8000, email: 'optional' as const, website: true, subscribe: true };
  const head = { key: '/verhaal', title: null, url: null, state, count: items.length, form };
  let sent = 0;
  return {
    list: () => Promise.resolve({ thread: head, items, next: null, previous: null, seq: 1, ...more }),
    submit: ({ name, body, parentId = null }) => {
      const fresh = reaction(`own-${(sent += 1)}`, name, words(body), { parentId, status: 'pending' });
      return Promise.resolve({
        status: 'pending',
        receipt: { reaction: fresh, edit: { token: '', until: '' } },
      });
    },
  };
}

type Args = Pick<Reactions, 'client' | 'maxDepth' | 'withoutForm'>;

const meta: Meta<Args> = {
  title: 'Widgets/Reactions',
  component: 'mp-reactions',
  args: { client: service(thread), maxDepth: 4, withoutForm: false },
  argTypes: { client: { control: false } },
  render: ({ client, maxDepth, withoutForm }) =>
    html`<mp-reactions
      thread="/verhaal"
      max-depth=${maxDepth}
      ?without-form=${withoutForm}
      .client=${client}
    ></mp-reactions>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const Flat: Story = { args: { maxDepth: 1 } };

export const WithoutForm: Story = { args: { withoutForm: true } };

export const MoreToLoad: Story = { args: { client: service(thread, { next: 'more' }) } };

export const Loading: Story = {
  args: { client: { ...service([]), list: () => new Promise(() => {}) } },
};

export const Empty: Story = { args: { client: service([]) } };

export const Failed: Story = {
  args: {
    client: { ...service([]), list: () => Promise.reject(new ReactionsError('blocked', '')) },
  },
};

export const Closed: Story = { args: { client: service(thread, {}, 'closed') } };

/** Words longer than the line break, at every depth. */
export const LongWords: Story = {
  args: {
    client: service([
      reaction('a', 'Jan-Willem van den Broekenhuizen-Oudewaterschap', words('zonderspaties'.repeat(20)), {
        replyCount: 1,
      }),
      reaction('b', 'Arbeidsongeschiktheidsverzekeringsmaatschappij', words('aaneengeschreven'.repeat(15)), {
        parentId: 'a',
      }),
    ]),
  },
};

/** Without the attribute `server` the developer is told so. */
export const WithoutServer: Story = { args: { client: null } };
