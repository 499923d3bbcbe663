import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes } from '../../foundation/theme.js';
import { buttonVariants } from '../button/button.js';
import './link-button.define.js';
import type { LinkButton } from './link-button.js';

type Args = Pick<LinkButton, 'href' | 'target' | 'rel' | 'variant'> & { label: string };

const meta: Meta<Args> = {
  title: 'Design system/Link button',
  component: 'mp-link-button',
  args: { href: '#artikel', target: '', rel: '', variant: 'plain', label: 'Open het artikel zelf' },
  argTypes: {
    variant: { control: 'select', options: buttonVariants },
    target: { control: 'select', options: ['', '_blank', '_top'] },
  },
  render: ({ href, target, rel, variant, label }) =>
    html`<mp-link-button href=${href} target=${target} rel=${rel} variant=${variant}
      >${label}</mp-link-button
    >`,
};

export default meta;
type Story = StoryObj<Args>;

export const Plain: Story = {};

export const Primary: Story = { args: { variant: 'primary' } };

export const Quiet: Story = { args: { variant: 'quiet' } };

/** An address that would run a script makes no link. */
export const Unsafe: Story = { args: { href: 'javascript:alert(1)' } };

/** A word longer than the line breaks inside the button. */
export const LongWord: Story = {
  args: { label: 'Arbeidsongeschiktheidsverzekeringsmaatschappijen vergelijken' },
  render: (args, context) => html`<div style="inline-size: 12em">${meta.render?.(args, context)}</div>`,
};

/** Every variant in every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: ({ label }) =>
    html`${themes.map(
      (theme) =>
        html`<p>
          ${buttonVariants.map(
            (variant) =>
              html`<mp-link-button href="#artikel" theme=${theme} variant=${variant}
                >${label}</mp-link-button
              > `,
          )}
        </p>`,
    )}`,
};
