import { fetchAsAPage, StandInWordPress, type CommentRecord } from '@meepraten/build-config/wordpress';
import { createWordPressClient } from '@meepraten/reactions-client/wordpress';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './reactions.define.js';
import type { Reactions } from './reactions.js';

interface Args {
  comments: Partial<CommentRecord>[];
  isOpen: boolean;
  /** Asks for a password, and so lets nobody read. */
  isProtected: boolean;
  /** Whether who writes there for the first time has to wait. */
  holdsNewWriters: boolean;
}

const thread = [
  { id: 301, name: 'Anja &amp; Co', markup: '<p>Herkenbaar! De agenda was bij ons ook het eerste.</p>\n' },
  {
    id: 302,
    parent: 301,
    author: 3,
    name: 'Marieke',
    markup: '<p>Fijn &#8211; hoeveel uur scheelt het?</p>\n',
  },
  { id: 303, parent: 302, name: 'Anja &amp; Co', markup: '<p>Een ochtend per week, <i>minstens</i>.</p>\n' },
];

const meta: Meta<Args> = {
  title: 'Widgets/Reactions/WordPress',
  component: 'mp-reactions',
  args: { comments: thread, isOpen: true, isProtected: false, holdsNewWriters: true },
  render: ({ comments, isOpen, isProtected, holdsNewWriters }, { id }) => {
    const posts = [{ id: 21, title: 'Uit handen', author: 3, isOpen, isProtected }];
    const site = new StandInWordPress({ posts, holdsNewWriters, floodPause: 15 });
    for (const comment of comments) site.put(comment);
    const server = `/${id}/`;
    const client = createWordPressClient({
      server,
      thread: '21',
      fetch: fetchAsAPage(site, location.origin),
    });
    return html`<mp-reactions
      service="wordpress"
      server=${server}
      thread="21"
      without-device-storage
      .client=${client}
    ></mp-reactions>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

const shown = (canvas: HTMLElement) => (canvas.querySelector('mp-reactions') as Reactions).shadowRoot!;

async function write(canvas: HTMLElement, body: string): Promise<void> {
  const form = await waitFor(() => {
    const found = shown(canvas).querySelector('mp-reaction-form');
    void expect(found).toBeTruthy();
    return found!;
  });
  form.draft = { ...form.draft, body, name: 'Bo', email: 'bo@example.nl' };
  await form.updateComplete;
  await form.submit();
}

/** No likes, no reports, and an e-mail address that is not quite kept to the site. */
export const Default: Story = {};

export const NoneYet: Story = { args: { comments: [] } };

/** What an answer is to is held, gone, or elsewhere: it stands by itself. */
export const Orphans: Story = {
  args: { comments: [...thread, { id: 304, parent: 299, name: 'Kees' }, { id: 305, parent: 304 }] },
};

/** A plugin has left in what does not belong in a message. */
export const ForeignMarkup: Story = {
  args: {
    comments: [
      {
        id: 301,
        name: 'Kees &lt;b&gt;',
        markup:
          '<div class="wrap" style="position:fixed"><p>Leuk <img src="https://s.w.org/1f600.svg" alt="😀" /></p>' +
          '<script>document.body.remove()</script><blockquote><p>een <cite>citaat</cite></p></blockquote></div>',
      },
    ],
  },
};

export const Held: Story = {
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'Dank, hier had ik wat aan.');
    await waitFor(() => expect(shown(canvasElement).querySelectorAll('article')).toHaveLength(4));
  },
};

export const Posted: Story = {
  args: { holdsNewWriters: false },
  play: Held.play!,
};

/** The same text once more: WordPress has it, and does not tell whether others see it. */
export const SentBefore: Story = {
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'Dank.');
    await write(canvasElement, 'Dank.');
    await waitFor(() => {
      const form = shown(canvasElement).querySelector('mp-reaction-form')!;
      void expect(form.shadowRoot!.querySelector('[part=status]')).toHaveTextContent('aangekomen');
    });
  },
};

/** Two reactions within a quarter of a minute. */
export const TooQuick: Story = {
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'De eerste.');
    await write(canvasElement, 'De tweede.');
    await waitFor(() => {
      const form = shown(canvasElement).querySelector('mp-reaction-form')!;
      void expect(form.shadowRoot!.querySelector('[part=status]')).toHaveTextContent('15 seconden');
    });
  },
};

export const Closed: Story = { args: { isOpen: false } };

/** Behind a password WordPress lets nobody read. */
export const Denied: Story = { args: { isProtected: true } };
