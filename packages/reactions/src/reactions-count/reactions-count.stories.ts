import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { themes } from '@meepraten/design-system';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import './reactions-count.define.js';

interface Args {
  server: string;
  site: string;
  /** How many reactions the pages have, in their order; none where the server does not answer. */
  counts: readonly number[];
}

const pages = ['Wat is een virtueel assistent?', 'Uitbesteden zonder stress', 'De agenda van een kantoor'];
const linkTo = (index: number, { server, site }: Pick<Args, 'server' | 'site'>): TemplateResult =>
  html`<a href=${keyOf(index)}
    ><mp-reactions-count server=${server} site=${site} thread=${keyOf(index)}>Reacties</mp-reactions-count></a
  >`;
const keyOf = (index: number) => `/artikel-${index}`;

const meta: Meta<Args> = {
  title: 'Widgets/Reactions/Count',
  component: 'mp-reactions-count',
  args: { server: 'https://reacties.example', site: 'default', counts: [0, 1, 1204] },
  argTypes: { counts: { control: 'object' } },
  beforeEach({ args: { counts } }) {
    const { fetch } = globalThis;
    const answer = Object.fromEntries(counts.map((count, index) => [keyOf(index), count]));
    globalThis.fetch = (request, init) =>
      request instanceof URL && request.pathname.endsWith('/counts')
        ? Promise.resolve(
            counts.length ? Response.json({ counts: answer }) : new Response(null, { status: 503 }),
          )
        : fetch(request, init);
    return () => (globalThis.fetch = fetch);
  },
  render: (args) =>
    html`<ul>
      ${pages.map((title, index) => html`<li>${title} · ${linkTo(index, args)}</li>`)}
    </ul>`,
};

export default meta;
type Story = StoryObj<Args>;

/** What a reader sees of the first. */
const firstIn = (canvas: HTMLElement) => canvas.querySelector('mp-reactions-count')!.shadowRoot!;

/** All counts of a list of pages come by one request. */
export const ListOfPages: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(firstIn(canvasElement).querySelector('slot')).toBeNull());
  },
};

/** Where no number comes, the page's own words stay. */
export const NoAnswer: Story = {
  args: { counts: [] },
  play: async ({ canvasElement }) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(firstIn(canvasElement).querySelector('slot')).not.toBeNull();
  },
};

/** What stands there until the number is known breaks like any other words. */
export const LongWord: Story = {
  args: { counts: [] },
  render: ({ server }) =>
    html`<p style="inline-size: 12em">
      <mp-reactions-count server=${server} thread=${keyOf(0)}
        >Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger</mp-reactions-count
      >
    </p>`,
};

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: (args) => html`${themes.map((theme) => html`<p data-mp-theme=${theme}>${linkTo(1, args)}</p>`)}`,
};
