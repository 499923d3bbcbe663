import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import { themes } from '../../foundation/theme.js';
import './menu-item.define.js';
import type { MenuItem } from './menu-item.js';
import { menuItemVariants } from './render-menu-item.js';

type Args = Pick<MenuItem, 'variant' | 'disabled' | 'href'> & { label: string };

const meta: Meta<Args> = {
  title: 'Design system/Menu item',
  component: 'mp-menu-item',
  args: { variant: 'plain', disabled: false, href: undefined, label: 'Kopieer link' },
  argTypes: { variant: { control: 'select', options: menuItemVariants } },
  render: ({ variant, disabled, href, label }) =>
    html`<div role="menu" aria-label="Acties" style="inline-size: 16em">
      <mp-menu-item variant=${variant} ?disabled=${disabled} .href=${href}>${label}</mp-menu-item>
    </div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Plain: Story = {};

export const Danger: Story = { args: { variant: 'danger', label: 'Intrekken' } };

export const Disabled: Story = { args: { disabled: true, label: 'Bewerken' } };

export const Link: Story = { args: { href: '#reactie', label: 'Ga naar de reactie' } };

/** A press is one click. */
export const Pressed: Story = {
  play: async ({ canvasElement }) => {
    const item = canvasElement.querySelector('mp-menu-item') as MenuItem;
    const chosen = fn();
    item.addEventListener('click', chosen);
    await userEvent.click(item);
    await expect(chosen).toHaveBeenCalledOnce();
  },
};

/** A word longer than the list breaks. */
export const LongWord: Story = { args: { label: 'Arbeidsongeschiktheidsverzekeringsmaatschappijen' } };

/** In every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map(
      (theme) =>
        html`<div data-mp-theme=${theme} role="menu" aria-label=${theme} style="margin-block-end: 1em">
          <mp-menu-item>Kopieer link</mp-menu-item>
          <mp-menu-item disabled>Bewerken</mp-menu-item>
          <mp-menu-item variant="danger">Intrekken</mp-menu-item>
        </div>`,
    )}`,
};
