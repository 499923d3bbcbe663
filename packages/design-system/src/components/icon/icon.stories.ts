import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes } from '../../foundation/theme.js';
import * as icons from '../../icons/index.js';
import './icon.define.js';
import type { Icon } from './icon.js';

type Args = Pick<Icon, 'label'> & { name: keyof typeof icons };

const meta: Meta<Args> = {
  title: 'Design system/Icon',
  component: 'mp-icon',
  args: { name: 'bookmark', label: '' },
  argTypes: { name: { control: 'select', options: Object.keys(icons) } },
  render: ({ name, label }) => html`<mp-icon .drawing=${icons[name]} label=${label}></mp-icon>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Decoration: Story = {};

export const WithLabel: Story = { args: { name: 'warning', label: 'Let op' } };

/** What it is called takes no room. */
export const LongWord: Story = {
  args: { name: 'info', label: 'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger' },
};

/** The whole set, on the size of the text and three times as large. */
export const Sheet: Story = {
  render: () =>
    html`<ul
      style="display: grid; grid-template-columns: repeat(auto-fill, minmax(9em, 1fr)); gap: 1.5em; margin: 0; padding: 0; list-style: none"
    >
      ${Object.entries(icons).map(
        ([name, drawing]) =>
          html`<li style="display: grid; gap: 0.5em; justify-items: center">
            <mp-icon style="--mp-icon-size: 3em" .drawing=${drawing}></mp-icon>
            <span><mp-icon .drawing=${drawing}></mp-icon> ${name}</span>
          </li>`,
      )}
    </ul>`,
};

/** In a line of text of any size it stands like a letter. */
export const InText: Story = {
  render: () =>
    html`<p>
        Gelukt <mp-icon .drawing=${icons.check}></mp-icon> en bewaard
        <mp-icon .drawing=${icons.bookmark}></mp-icon>
      </p>
      <h2>Let op <mp-icon .drawing=${icons.warning}></mp-icon></h2>`,
};

/** What points along the line is mirrored where text runs from right to left. */
export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl">
      ${Object.values(icons).map((drawing) => html`<mp-icon .drawing=${drawing}></mp-icon> `)}
    </div>`,
};

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map(
      (theme) =>
        html`<p>
          ${Object.values(icons).map((drawing) => html`<mp-icon theme=${theme} .drawing=${drawing}></mp-icon> `)}
        </p>`,
    )}`,
};
