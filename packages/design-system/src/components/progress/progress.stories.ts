import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { themes } from '../../foundation/theme.js';
import './progress.define.js';

interface Args {
  value: number | undefined;
  max: number;
  label: string;
}

const meta: Meta<Args> = {
  title: 'Design system/Progress',
  component: 'mp-progress',
  args: { value: 3, max: 8, label: 'Reacties overnemen' },
  render: ({ value, max, label }) =>
    html`<mp-progress value=${ifDefined(value)} max=${max} label=${label}></mp-progress>`,
};

export default meta;
type Story = StoryObj<Args>;

export const PartDone: Story = {};

export const Done: Story = { args: { value: 8 } };

/** Nobody knows how far it is. */
export const Indeterminate: Story = { args: { value: undefined } };

export const RightToLeft: Story = {
  render: ({ value, max, label }) =>
    html`<div dir="rtl">
      <mp-progress value=${ifDefined(value)} max=${max} label=${label}></mp-progress>
    </div>`,
};

/** What is under way is told to those who cannot see the bar, and takes no room. */
export const LongWord: Story = {
  args: { label: 'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger' },
};

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map(
      (theme) =>
        html`<mp-progress
          theme=${theme}
          value="0.6"
          label=${theme}
          style="--mp-margin: 0 0 1em"
        ></mp-progress>`,
    )}`,
};
