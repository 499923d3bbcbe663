import { themes } from '@meepraten/design-system';
import {
  ReactionsError,
  type BodyNode,
  type Reaction,
  type ReactionPage,
  type ReactionsClient,
} from '@meepraten/reactions-client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import './reactions.define.js';
import { page, reaction as published, words } from '../testing/thread.js';
import type { Reactions } from './reactions.js';

function reaction(id: string, name: string, body: BodyNode[], more: Partial<Reaction> = {}): Reaction {
  return published(id, { author: { name, website: null, kind: 'visitor' }, body, ...more });
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
  let sent = 0;
  return {
    list: () => Promise.resolve({ ...page(items, state), ...more }),
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
  // A server of its own: a page that shows many stories is not to bring the draft or the writer of one to another.
  render: ({ client, maxDepth, withoutForm }, { id }) =>
    html`<mp-reactions
      server=${`/${id}`}
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

/** The list could not be read, and why. */
export const Error: Story = {
  args: {
    client: { ...service([]), list: () => Promise.reject(new ReactionsError('blocked', '')) },
  },
};

/** A press on the button reads the list once more; this time it comes. */
export const TriedAgain: Story = {
  beforeEach: ({ args }) => {
    const answers = service(thread);
    let isFirst = true;
    args.client = {
      ...answers,
      list: (...asked) => {
        if (!isFirst) return answers.list(...asked);
        isFirst = false;
        return Promise.reject(new ReactionsError('blocked', ''));
      },
    };
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('mp-reactions') as Reactions;
    await waitFor(() => expect(element.matches(':state(error)')).toBe(true));
    await userEvent.click(element.shadowRoot?.querySelector('[part=status] button') as Element);
    await waitFor(() => expect(element.count).toBe(thread.length));
  },
};

/** A reader answers somebody: the form comes to stand under the reaction. */
export const Answering: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('mp-reactions') as Reactions;
    const inside = (selector: string) => element.shadowRoot?.querySelector(selector);
    await waitFor(() => expect(inside('[part=reply-button]')).toBeTruthy());
    await userEvent.click(inside('[part=reply-button]') as Element);
    await waitFor(() => expect(inside('article mp-reaction-form, li mp-reaction-form')).toBeTruthy());
  },
};

export const Closed: Story = { args: { client: service(thread, {}, 'closed') } };

/** A reaction that was held: who wrote it can read why. */
export const WaitsForApproval: Story = {
  play: async ({ canvasElement }) => {
    const root = canvasElement.querySelector('mp-reactions')?.shadowRoot;
    const form = await waitFor(() => {
      const found = root?.querySelector('mp-reaction-form');
      void expect(found).toBeTruthy();
      return found!;
    });
    form.draft = { ...form.draft, name: 'Bo', body: 'Wat een verhaal.' };
    await form.updateComplete;
    await form.submit();
    await waitFor(() => {
      const button = root?.querySelector<HTMLElement>('[popovertarget]');
      void expect(button).toBeTruthy();
      button!.click();
    });
  },
};

/** The menu of a reaction is fetched with the first press on its button. */
export const OpenMenu: Story = {
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('mp-reactions')!;
    const button = await waitFor(() => {
      const found = shadowRoot!.querySelector<HTMLElement>('[part=menu-button]');
      void expect(found).toBeTruthy();
      return found!;
    });
    await userEvent.click(button);
    await waitFor(() => expect(shadowRoot!.activeElement).toHaveTextContent('Citeren'));
  },
};

/** Words longer than the line break, at every depth. */
export const LongWord: Story = {
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

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map(
      (theme) =>
        html`<mp-reactions
          theme=${theme}
          thread=${`/${theme}`}
          without-form
          .client=${service(thread)}
          style="--mp-margin: 0 0 2em"
        ></mp-reactions>`,
    )}`,
};
