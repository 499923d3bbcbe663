import type { Reaction, ReactionActs } from '@meepraten/reactions-client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../reactions/reactions.define.js';
import type { Reactions } from '../reactions/reactions.js';
import { own, serviceOf, writtenHere } from '../testing/acting-service.js';
import { reaction, words } from '../testing/thread.js';

interface Args {
  /** Of the reaction that this reader wrote. */
  status: Reaction['status'];
  reasons: string[];
  body: string;
}

const others = (likes: number) =>
  reaction('b', {
    author: { name: 'Marieke', website: null, kind: 'owner' },
    body: words('Fijn om te horen. Begin klein, met één taak per week.'),
    emotes: likes ? { like: likes } : {},
  });

const meta: Meta<Args> = {
  title: 'Widgets/Reactions/Acts',
  component: 'mp-reactions',
  args: { status: 'published', reasons: [], body: 'Heldere uitleg! Ik ga het met een middag proberen.' },
  render: ({ status, reasons, body }, { id }) => {
    const server = `/${id}`;
    writtenHere(server, { id: 'eigen', status });
    const mine = own('eigen', body, {
      author: { name: 'Sanne de Vries', website: null, kind: 'visitor' },
      status,
      reasons,
    });
    let likes = 3;
    const acts: Partial<ReactionActs> = {
      show: () => Promise.resolve(mine),
      change: (_, { change }) => Promise.resolve({ ...mine, body: words(change.body ?? body), rev: 2 }),
      withdraw: () => Promise.resolve(),
      emote: (_, { isGiven }) => Promise.resolve({ like: (likes += isGiven ? 1 : -1) }),
      report: () => Promise.resolve(),
    };
    const client = serviceOf([...(status === 'published' ? [mine] : []), others(likes)], acts);
    return html`<mp-reactions
      server=${server}
      thread="/t"
      without-form
      without-device-storage
      .client=${client}
    ></mp-reactions>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

const rootOf = (canvas: HTMLElement) => (canvas.querySelector('mp-reactions') as Reactions).shadowRoot!;

/** What is fetched when it is first needed, in place. */
async function found<Found extends HTMLElement>(canvas: HTMLElement, selector: string): Promise<Found> {
  await waitFor(() => expect(rootOf(canvas).querySelector(selector)).toBeTruthy());
  return rootOf(canvas).querySelector<Found>(selector)!;
}

/** Opens the menu of a reaction and chooses. */
async function choose(canvas: HTMLElement, id: string, label: string): Promise<void> {
  const button = await found(canvas, `#reaction-${id} [part=menu-button]`);
  await userEvent.click(button);
  await found(canvas, '[role=menu]:popover-open');
  const items = [...rootOf(canvas).querySelectorAll<HTMLElement>('[role=menuitem]')];
  items.find(({ textContent }) => textContent.trim() === label)!.click();
}

/** Readers see which reactions are their own. */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(rootOf(canvasElement)).toHaveTextContent('Jij'));
  },
};

/** It counts at once, and can be taken back. */
export const Liked: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await found(canvasElement, '#reaction-b [part=like-button]'));
    const liked = await found(canvasElement, '#reaction-b [part=like-button][aria-pressed=true]');
    await waitFor(() => expect(liked).toHaveTextContent('4'));
  },
};

export const Changing: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'eigen', 'Wijzigen');
    await found(canvasElement, '.answer mp-reaction-form');
  },
};

/** As long as its writer stays there, it can be undone. */
export const Withdrawn: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'eigen', 'Intrekken');
    await found(canvasElement, '[data-undo]');
  },
};

export const Held: Story = {
  args: { status: 'pending', reasons: ['many-links', 'every-reaction'] },
  play: async ({ canvasElement }) => (await found(canvasElement, '[popovertarget]')).click(),
};

export const Refused: Story = {
  args: { status: 'rejected' },
  play: async ({ canvasElement }) => (await found(canvasElement, '[popovertarget]')).click(),
};

export const Reporting: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'b', 'Melden');
    await found(canvasElement, 'form.report');
  },
};

/** All that was written on this device, and the way to wipe it. */
export const MyReactions: Story = {
  play: async ({ canvasElement }) => {
    (await found(canvasElement, '[part=own-button]')).click();
    await found(canvasElement, 'dialog[open]');
  },
};

export const LongWord: Story = {
  args: { body: 'zonderspaties'.repeat(20) },
  play: async ({ canvasElement }) => {
    (await found(canvasElement, '[part=own-button]')).click();
    await found(canvasElement, 'dialog[open]');
  },
};
