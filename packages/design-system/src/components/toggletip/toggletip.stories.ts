import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { themes } from '../../foundation/theme.js';
import './toggletip.define.js';
import type { Toggletip } from './toggletip.js';

type Args = Pick<Toggletip, 'about'> & { explanation: string };

const meta: Meta<Args> = {
  title: 'Design system/Toggletip',
  component: 'mp-toggletip',
  args: {
    about: 'Wacht op goedkeuring',
    explanation: 'Anderen zien deze reactie pas als de beheerder haar heeft gelezen en goedgekeurd.',
  },
  render: ({ about, explanation }) =>
    html`<p>${about} <mp-toggletip about=${about}>${explanation}</mp-toggletip></p>`,
};

export default meta;
type Story = StoryObj<Args>;

const partsOf = (canvas: HTMLElement) => {
  const root = canvas.querySelector('mp-toggletip')?.shadowRoot as ShadowRoot;
  return {
    button: root.querySelector('button') as HTMLButtonElement,
    text: root.querySelector('[popover]') as HTMLElement,
  };
};

const open: Story['play'] = async ({ canvasElement }) => {
  const { button, text } = partsOf(canvasElement);
  button.click();
  await waitFor(() => expect(text.matches(':popover-open')).toBe(true));
};

export const Closed: Story = {};

export const Open: Story = { play: open };

/** A press opens it, and not the pointer that passes; a second press closes it, and the focus stays on the button. */
export const OpensAndCloses: Story = {
  play: async (context) => {
    const { button, text } = partsOf(context.canvasElement);
    button.focus();
    await userEvent.hover(button);
    await expect(text.matches(':popover-open')).toBe(false);
    await open(context);
    await expect(button.ariaExpanded).toBe('true');
    button.click();
    await waitFor(() => expect(text.matches(':popover-open')).toBe(false));
    await expect(document.activeElement?.shadowRoot?.activeElement).toBe(button);
  },
};

export const LongContent: Story = {
  args: { explanation: 'Anderen zien deze reactie pas als de beheerder haar heeft gelezen. '.repeat(8) },
  play: open,
};

export const LongWord: Story = {
  args: { explanation: 'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger'.repeat(2) },
  play: open,
};

/** In a corner, inside what cuts off all that sticks out: it turns round and stays on the screen. */
export const InACorner: Story = {
  render: (args, context) =>
    html`<div style="position: fixed; inset: auto 0 0 auto; overflow: hidden; white-space: nowrap">
      ${meta.render?.(args, context)}
    </div>`,
  play: open,
};

const inTheme = (theme: (typeof themes)[number]): Story => ({
  render: ({ about, explanation }) =>
    html`<mp-toggletip theme=${theme} about=${about}>${explanation}</mp-toggletip>`,
  play: open,
});

export const Light: Story = inTheme('light');

export const Dark: Story = inTheme('dark');

export const Auto: Story = inTheme('auto');

export const Contrast: Story = inTheme('contrast');

/** In every theme, whatever the toolbar says; one explanation is open at a time. */
export const Themes: Story = {
  render: ({ about, explanation }) =>
    html`${themes.map(
      (theme) =>
        html`<p>${theme} <mp-toggletip theme=${theme} about=${about}>${explanation}</mp-toggletip></p>`,
    )}`,
  play: async ({ canvasElement }) => {
    for (const tip of canvasElement.querySelectorAll('mp-toggletip')) {
      tip.shadowRoot?.querySelector('button')?.click();
      const text = tip.shadowRoot?.querySelector('[popover]');
      await waitFor(() => expect(text?.matches(':popover-open')).toBe(true));
    }
  },
};
