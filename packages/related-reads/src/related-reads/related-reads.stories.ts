import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { deadAddress, feedOf } from '../testing/feeds.js';
import './related-reads.define.js';
import { readOrders } from './arrangement.js';
import { readLayouts, type RelatedReads } from './related-reads.js';

type Args = Pick<
  RelatedReads,
  'src' | 'order' | 'maxItems' | 'layout' | 'withReasons' | 'withImages' | 'heading' | 'save'
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
    order: '',
    maxItems: 5,
    layout: 'list',
    withReasons: false,
    withImages: false,
    heading: '',
    save: null,
    children: served,
  },
  argTypes: {
    layout: { control: 'select', options: readLayouts },
    order: { control: 'select', options: ['', ...readOrders] },
  },
  render: ({ children, src, order, maxItems, layout, withReasons, withImages, heading, save }) =>
    html`<mp-related-reads
      .src=${src}
      .order=${order}
      .maxItems=${maxItems}
      .layout=${layout}
      ?with-reasons=${withReasons}
      ?with-images=${withImages}
      .heading=${heading}
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

export const Cards: Story = { args: { layout: 'cards', children: '', src: feed, save: 'local' } };

export const Compact: Story = { args: { layout: 'compact' } };

/** Each read can be kept in a list on the device. */
export const WithSave: Story = { args: { save: 'local' } };

/** The feed is on its way; nothing answers here. */
export const Loading: Story = {
  args: { children: '', src: '/never' },
  beforeEach: () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => new Promise(() => {});
    return () => {
      globalThis.fetch = fetch;
    };
  },
};

/** Nothing to show: not even a heading. */
export const Empty: Story = { args: { children: '' } };

/** The feed did not come, and the page has no list of its own. */
export const Failed: Story = { args: { children: '', src: deadAddress() } };

/** The feed did not come: the list of the page stays. */
export const FailedWithChildren: Story = { args: { src: deadAddress() } };

/** Words longer than the line, in each layout. */
export const LongWords: Story = {
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
