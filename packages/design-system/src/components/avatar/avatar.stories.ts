import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes } from '../../foundation/theme.js';
import './avatar.define.js';
import type { Avatar } from './avatar.js';

type Args = Pick<Avatar, 'name'>;

const names = [
  'Anja van der Berg',
  'IJsbrand',
  'محمد علي',
  '王小明',
  'Анна Каренина',
  '🦊 Vos',
  'Zoë',
  'Kees',
  '',
];

const meta: Meta<Args> = {
  title: 'Design system/Avatar',
  component: 'mp-avatar',
  args: { name: 'Anja van der Berg' },
  render: ({ name }) => html`<mp-avatar name=${name}></mp-avatar> ${name}`,
};

export default meta;
type Story = StoryObj<Args>;

export const Named: Story = {};

/** Without a name there is a figure, and no tint. */
export const Nameless: Story = { args: { name: '' } };

/** Of a name as long as names get, the first word and the last; the circle stays as it is. */
export const LongWord: Story = {
  args: { name: 'Maria Wilhelmina van Oldenbarnevelt-Hoogenhouck-Cornets-de-Groot-van-Kraaijenburg' },
};

export const Large: Story = {
  render: ({ name }) =>
    html`<mp-avatar name=${name} style="--mp-avatar-size: 4em; font-size: 1.25em"></mp-avatar>`,
};

/** Names in many scripts in every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map(
      (theme) =>
        html`<p>${names.map((name) => html`<mp-avatar theme=${theme} name=${name}></mp-avatar> `)}</p>`,
    )}`,
};
