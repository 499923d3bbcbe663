import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes } from '../../foundation/theme.js';
import './badge.define.js';
import { badgeVariants, type BadgeVariant } from './render-badge.js';

interface Args {
  variant: BadgeVariant;
  words: string;
}

const words: Record<BadgeVariant, string> = {
  plain: 'Bewerkt',
  accent: 'Auteur',
  waiting: 'Wacht op goedkeuring',
  success: 'Geplaatst',
  danger: 'Niet verstuurd',
};

const meta: Meta<Args> = {
  title: 'Design system/Badge',
  component: 'mp-badge',
  args: { variant: 'plain', words: words.plain },
  argTypes: { variant: { control: 'select', options: badgeVariants } },
  render: ({ variant, words }) => html`Anja van der Berg <mp-badge variant=${variant}>${words}</mp-badge>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Plain: Story = {};

export const Accent: Story = { args: { variant: 'accent', words: words.accent } };

export const Waiting: Story = { args: { variant: 'waiting', words: words.waiting } };

export const Success: Story = { args: { variant: 'success', words: words.success } };

export const Danger: Story = { args: { variant: 'danger', words: words.danger } };

export const LongWord: Story = {
  args: { words: 'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger' },
};

/** Every variant in every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map(
      (theme) =>
        html`<p>
          ${badgeVariants.map((variant) => html`<mp-badge theme=${theme} variant=${variant}>${words[variant]}</mp-badge> `)}
        </p>`,
    )}`,
};
