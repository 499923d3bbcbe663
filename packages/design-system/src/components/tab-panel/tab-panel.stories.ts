import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes } from '../../foundation/theme.js';
import './tab-panel.define.js';
import type { TabPanel } from './tab-panel.js';

type Args = Pick<TabPanel, 'label'> & { content: string };

const meta: Meta<Args> = {
  title: 'Design system/Tab panel',
  component: 'mp-tab-panel',
  args: { label: 'Voorbeeld', content: 'Zo ziet je reactie eruit.' },
  render: ({ label, content }) => html`<mp-tab-panel label=${label}>${content}</mp-tab-panel>`,
};

export default meta;
type Story = StoryObj<Args>;

/** By itself, as it stands before the tabs around it are there. */
export const Default: Story = {};

export const LongWord: Story = { args: { content: 'zonderspaties'.repeat(20) } };

/** In every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: ({ label, content }) =>
    html`${themes.map(
      (theme) =>
        html`<div data-mp-theme=${theme}><mp-tab-panel label=${label}>${content}</mp-tab-panel></div>`,
    )}`,
};
