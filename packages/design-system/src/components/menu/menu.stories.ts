import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { themes } from '../../foundation/theme.js';
import { buttonVariants } from '../button/button.js';
import './menu.define.js';
import type { Menu } from './menu.js';

type Args = Pick<Menu, 'label' | 'variant' | 'compact'>;

const actions = html`<mp-menu-item>Kopieer link</mp-menu-item>
  <mp-menu-item href="#reactie">Ga naar de reactie</mp-menu-item>
  <mp-menu-item disabled>Bewerken (kan niet meer)</mp-menu-item>
  <mp-menu-item variant="danger">Intrekken</mp-menu-item>`;

const meta: Meta<Args> = {
  title: 'Design system/Menu',
  component: 'mp-menu',
  args: { label: 'Meer acties', variant: 'plain', compact: false },
  argTypes: { variant: { control: 'select', options: buttonVariants } },
  render: ({ label, variant, compact }) =>
    html`<mp-menu label=${label} variant=${variant} ?compact=${compact}>${actions}</mp-menu>`,
};

export default meta;
type Story = StoryObj<Args>;

const menuIn = (canvas: HTMLElement) => canvas.querySelector('mp-menu')!;
const buttonIn = (canvas: HTMLElement) => menuIn(canvas).shadowRoot!.querySelector('button')!;

const open: Story['play'] = async ({ canvasElement }) => {
  await menuIn(canvasElement).updateComplete;
  await userEvent.click(buttonIn(canvasElement));
  await expect(menuIn(canvasElement).matches(':state(open)')).toBe(true);
};

export const Closed: Story = {};

export const Open: Story = { play: open };

/** Three dots, for a menu in every line of a list; the label names the button yet. */
export const Compact: Story = { args: { compact: true, variant: 'quiet' }, play: open };

/** The arrows go around, letters find an action, Escape gives the focus back. */
export const ByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    await menuIn(canvasElement).updateComplete;
    buttonIn(canvasElement).focus();
    await userEvent.keyboard('{ArrowUp}');
    await expect(document.activeElement).toHaveTextContent('Intrekken');
    await userEvent.keyboard('{ArrowDown}');
    await expect(document.activeElement).toHaveTextContent('Kopieer link');
    await userEvent.keyboard('b');
    await expect(document.activeElement).toHaveTextContent('Bewerken');
    await userEvent.keyboard('{Escape}');
    await expect(menuIn(canvasElement).shadowRoot!.activeElement).toBe(buttonIn(canvasElement));
  },
};

export const LongWord: Story = {
  render: () =>
    html`<div style="inline-size: 12em">
      <mp-menu label="Arbeidsongeschiktheidsverzekeringsmaatschappijen">
        <mp-menu-item>Arbeidsongeschiktheidsverzekeringsmaatschappijen vergelijken</mp-menu-item>
      </mp-menu>
    </div>`,
  play: open,
};

/** A dark page that does not say so: the list takes the better of black and white behind the page's own text. */
export const OnADarkPage: Story = {
  render: (args, context) =>
    html`<div style="padding: 1em 1em 16em; color: #eee; background: #111; color-scheme: normal">
      ${meta.render?.(args, context)}
    </div>`,
  play: open,
};

/** In every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map((theme) => html`<mp-menu theme=${theme} label=${theme}>${actions}</mp-menu> `)}`,
};
