import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { neverAnswered } from '@meepraten/build-config/never-answered';
import { themes } from '@meepraten/design-system';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { builtFor, deadAddress, feedOf } from '../testing/feeds.js';
import './related-reads.define.js';
import { readOrders } from './arrangement.js';
import { readLayouts, readsTypes, type RelatedReads } from './related-reads.js';

type Args = Pick<
  RelatedReads,
  | 'src'
  | 'type'
  | 'order'
  | 'maxItems'
  | 'layout'
  | 'withReasons'
  | 'withImages'
  | 'heading'
  | 'save'
  | 'withStructuredData'
> & { children: TemplateResult | string };

const served = html`<h2>Lees ook mijn andere artikelen over virtuele assistentie:</h2>
  <ul>
    ${[
      ['tarief', 'Wat kost een virtueel assistent?'],
      ['agenda', 'Je agenda uit handen geven'],
      ['beginnen', 'Beginnen als zelfstandige'],
    ].map(
      ([path, title]) =>
        html`<li>
          <a href="https://blog.example/${path}">${title}</a>
        </li>`,
    )}
  </ul>`;

const feed = feedOf(
  ['Wat kost een virtueel assistent?', 'Je agenda uit handen geven', 'Beginnen als zelfstandige'].map(
    (title, index) => ({
      id: index,
      url: `https://blog.example/${index}`,
      title,
      summary:
        'Waar je op let, wat het oplevert en hoe je de eerste week doorkomt zonder alles over te doen.',
    }),
  ),
);

const meta: Meta<Args> = {
  title: 'Widgets/Related reads',
  component: 'mp-related-reads',
  args: {
    src: '',
    type: 'auto',
    order: '',
    maxItems: 5,
    layout: 'list',
    withReasons: false,
    withImages: false,
    heading: '',
    withStructuredData: false,
    save: null,
    children: served,
  },
  argTypes: {
    layout: { control: 'select', options: readLayouts },
    order: { control: 'select', options: ['', ...readOrders] },
    type: { control: 'select', options: readsTypes },
  },
  render: ({
    children,
    src,
    type,
    order,
    maxItems,
    layout,
    withReasons,
    withImages,
    heading,
    withStructuredData,
    save,
  }) =>
    html`<mp-related-reads
      .src=${src}
      .type=${type}
      .order=${order}
      .maxItems=${maxItems}
      .layout=${layout}
      ?with-reasons=${withReasons}
      ?with-images=${withImages}
      .heading=${heading}
      ?with-structured-data=${withStructuredData}
      .save=${save}
      >${children}</mp-related-reads
    >`,
};

export default meta;
type Story = StoryObj<Args>;

/** A heading and a list of ordinary links. */
export const Default: Story = {};

/** The entries of a JSON Feed, with their summaries. */
export const FromFeed: Story = { args: { children: '', src: feed } };

/** Ranked beforehand by `meepraten-related`, with the reasons. */
export const RankedBefore: Story = {
  args: { children: '', src: builtFor(document.URL), withReasons: true },
};

export const Cards: Story = {
  tags: ['every-width'],
  args: { layout: 'cards', children: '', src: feed, save: 'local' },
};

export const Compact: Story = { args: { layout: 'compact' } };

/** Each read can be kept in a list on the device. */
export const WithSave: Story = {
  args: { save: 'local' },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('mp-related-reads');
    const button = () => element?.shadowRoot?.querySelector('[part=save]');
    await waitFor(() => expect(button()).toBeTruthy());
    const isFilled = () => button()?.querySelector('svg[data-filled]') !== null;
    const wasSaved = isFilled();
    for (const isSaved of [!wasSaved, wasSaved]) {
      await userEvent.click(button() as Element);
      await waitFor(() => expect(isFilled()).toBe(isSaved));
    }
  },
};

/** The feed is on its way; nothing answers here. */
export const Loading: Story = {
  args: { children: '', src: '/never' },
  ...neverAnswered(),
};

/** Nothing to show: not even a heading. */
export const Empty: Story = { args: { children: '' } };

/** The feed did not come, and the page has no list of its own. */
export const Error: Story = { args: { children: '', src: deadAddress() } };

/** A press on the button asks for the feed once more; this time it comes. */
export const TriedAgain: Story = {
  args: { children: '', src: '/not-yet' },
  beforeEach: () => {
    const { prototype } = XMLHttpRequest;
    const own = Object.getOwnPropertyDescriptor(prototype, 'open')!;
    let answer = deadAddress();
    prototype.open = function open(method: string, address: string | URL) {
      const isAsked = String(address).endsWith('/not-yet');
      (own.value as XMLHttpRequest['open']).call(this, method, isAsked ? answer : address, true);
      if (isAsked) answer = feed;
    };
    return () => void Object.defineProperty(prototype, 'open', own);
  },
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('mp-related-reads');
    await waitFor(() => expect(element?.matches(':state(error)')).toBe(true));
    await userEvent.click(element?.shadowRoot?.querySelector('button') as Element);
    await waitFor(() => expect(element?.shadowRoot?.querySelectorAll('li').length).toBe(3));
  },
};

/** The feed did not come: the list of the page stays. */
export const ErrorWithChildren: Story = { args: { src: deadAddress() } };

/** Words longer than the line, in each layout. */
export const LongWord: Story = {
  args: { save: 'local' },
  render: ({ save }) =>
    html`${readLayouts.map(
      (layout) =>
        html`<mp-related-reads
          style="inline-size: 16em"
          heading="Verder over ${layout}"
          layout=${layout}
          save=${save}
        >
          <a href="https://blog.example/lang">Arbeidsongeschiktheidsverzekeringsmaatschappijen vergelijken</a>
        </mp-related-reads>`,
    )}`,
};

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map(
      (theme) =>
        html`<mp-related-reads
          theme=${theme}
          heading="Lees ook (${theme})"
          layout="cards"
          save="local"
          style="--mp-margin: 0 0 2em"
        >
          ${served}
        </mp-related-reads>`,
    )}`,
};
