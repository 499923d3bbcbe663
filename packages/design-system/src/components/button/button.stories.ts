import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes } from '../../foundation/theme.js';
import './button.define.js';
import { buttonVariants, type Button } from './button.js';

type Args = Pick<Button, 'variant' | 'type' | 'disabled'> & { label: string };

const meta: Meta<Args> = {
  title: 'Design system/Button',
  component: 'mp-button',
  args: { variant: 'plain', type: 'button', disabled: false, label: 'Reactie plaatsen' },
  argTypes: {
    variant: { control: 'select', options: buttonVariants },
    type: { control: 'select', options: ['button', 'submit', 'reset'] },
  },
  render: ({ variant, type, disabled, label }) =>
    html`<mp-button variant=${variant} type=${type} ?disabled=${disabled}>${label}</mp-button>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Plain: Story = {};

export const Primary: Story = { args: { variant: 'primary' } };

export const Quiet: Story = { args: { variant: 'quiet', label: 'Beantwoorden' } };

export const Disabled: Story = {
  render: ({ label }) =>
    html`${buttonVariants.map((variant) => html`<mp-button variant=${variant} disabled>${label}</mp-button> `)}`,
};

/** A word longer than the line breaks inside the button. */
export const LongWord: Story = {
  args: { variant: 'primary', label: 'Arbeidsongeschiktheidsverzekeringsmaatschappijen vergelijken' },
  render: (args, context) => html`<div style="inline-size: 12em">${meta.render?.(args, context)}</div>`,
};

/** Every variant in every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: ({ label }) =>
    html`${themes.map(
      (theme) =>
        html`<p>
          ${buttonVariants.map(
            (variant) => html`<mp-button theme=${theme} variant=${variant}>${label}</mp-button> `,
          )}
        </p>`,
    )}`,
};

/** In the middle of a sentence it stands on the line. */
export const InText: Story = {
  render: () =>
    html`<p>Wilt u iets kwijt? <mp-button variant="quiet">Praat mee</mp-button> onder het artikel.</p>`,
};
