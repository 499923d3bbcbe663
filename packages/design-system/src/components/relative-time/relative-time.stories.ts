import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes } from '../../foundation/theme.js';
import './relative-time.define.js';

interface Args {
  datetime: string;
  exact: boolean;
}

const minute = 60_000;
const ago = (minutes: number) => new Date(Date.now() - minutes * minute).toISOString();
const times = [0, 5, 180, 60 * 24, 60 * 24 * 3, 60 * 24 * 40, -90].map(ago);

const meta: Meta<Args> = {
  title: 'Design system/Relative time',
  component: 'mp-relative-time',
  args: { datetime: ago(5), exact: false },
  render: ({ datetime, exact }) =>
    html`<mp-relative-time datetime=${datetime} ?exact=${exact}></mp-relative-time>`,
};

export default meta;
type Story = StoryObj<Args>;

export const MinutesAgo: Story = {};

export const Exact: Story = { args: { exact: true } };

/** Nobody knows which moment it means, so it is told as it is written. */
export const WithoutZone: Story = { args: { datetime: '2026-11-25T20:15' } };

export const NoDate: Story = { args: { datetime: 'ooit' } };

/** What is shown where there is no date breaks like any other words. */
export const LongWord: Story = {
  render: () =>
    html`<div style="inline-size: 12em">
      <mp-relative-time datetime="ooit"
        >Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger</mp-relative-time
      >
    </div>`,
};

/** From just now to a date, in languages of many scripts. */
export const Languages: Story = {
  render: () =>
    html`${['nl', 'en', 'ar', 'fa', 'fr'].map(
      (lang) =>
        html`<ul lang=${lang} dir=${lang === 'ar' || lang === 'fa' ? 'rtl' : 'ltr'}>
          ${times.map((time) => html`<li><mp-relative-time datetime=${time}></mp-relative-time></li>`)}
        </ul>`,
    )}`,
};

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map((theme) => html`<p><mp-relative-time theme=${theme} datetime=${ago(5)}></mp-relative-time></p>`)}`,
};
