import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../reactions/reactions.define.js';
import type { Reactions } from '../reactions/reactions.js';
import { LiveService } from '../testing/live-service.js';
import { reaction, words } from '../testing/thread.js';

interface Args {
  /** How many reactions there are before any has come. */
  before: number;
  /** How many come while the thread is read. */
  arrived: number;
}

const meta: Meta<Args> = {
  title: 'Widgets/Reactions/Live',
  component: 'mp-reactions',
  args: { before: 2, arrived: 3 },
  render: ({ before, arrived }, { id }) => {
    const shown = Array.from({ length: before }, (_, index) =>
      reaction(`voor-${index}`, {
        body: words('Heldere uitleg! Ik ga het met een middag proberen.'),
        seq: index,
      }),
    );
    const client = new LiveService(shown);
    const { follow } = client;
    client.follow = async (options) => {
      await follow(options);
      for (let index = 0; index < arrived; index++)
        client.publish(`na-${index}`, { body: words('Bij ons werkt dit al een jaar zo.') });
    };
    return html`<mp-reactions
      server=${`/${id}`}
      thread="/t"
      live
      without-form
      without-device-storage
      .client=${client}
    ></mp-reactions>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

const rootOf = (canvas: HTMLElement) => (canvas.querySelector('mp-reactions') as Reactions).shadowRoot!;
const offerIn = (canvas: HTMLElement) =>
  waitFor(() => {
    const button = rootOf(canvas).querySelector<HTMLButtonElement>('[part=arrivals-button]');
    if (!button) throw new Error('Nothing has come yet.');
    return button;
  });

/** What has come waits behind a button that stays in sight, and moves nothing. */
export const SomeHaveCome: Story = {
  play: async ({ canvasElement }) => {
    await offerIn(canvasElement);
  },
};

export const OneHasCome: Story = { ...SomeHaveCome, args: { before: 6, arrived: 1 } };

/** The reader stands at the first of what has come. */
export const Shown: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await offerIn(canvasElement));
    await waitFor(() => expect(rootOf(canvasElement).activeElement?.id).toBe('reaction-na-0'));
    await expect(rootOf(canvasElement).querySelectorAll('article')).toHaveLength(5);
  },
};
