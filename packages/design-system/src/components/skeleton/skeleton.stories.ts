import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes } from '../../foundation/theme.js';
import './skeleton.define.js';
import type { Skeleton } from './skeleton.js';

type Args = Pick<Skeleton, 'lines'>;

const meta: Meta<Args> = {
  title: 'Design system/Skeleton',
  component: 'mp-skeleton',
  args: { lines: 3 },
  render: ({ lines }) => html`<mp-skeleton role="status" lines=${lines}></mp-skeleton>`,
};

export default meta;
type Story = StoryObj<Args>;

export const ThreeLines: Story = {};

export const OneLine: Story = { args: { lines: 1 } };

/** Beside the text it keeps the room of. */
export const BesideText: Story = {
  render: () =>
    html`<div style="display: grid; grid-template-columns: 1fr 1fr; gap: 1em; line-height: 1.55">
      <mp-skeleton role="status" lines="4"></mp-skeleton>
      <div>Een virtueel<br />assistent werkt<br />op afstand<br />voor jou.</div>
    </div>`,
};

/** The words for those who cannot see the lines take no room. */
export const LongWord: Story = {
  render: ({ lines }) =>
    html`<mp-skeleton role="status" lines=${lines}
      >Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger</mp-skeleton
    >`,
};

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map((theme) => html`<mp-skeleton theme=${theme} style="--mp-margin: 0 0 1em"></mp-skeleton>`)}`,
};
