import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
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

/** Where the keyboard and the pointer press: the native button inside. */
const nativeIn = (canvas: HTMLElement) =>
  canvas.querySelector('mp-button')?.shadowRoot?.querySelector('button') as HTMLButtonElement;

export const Plain: Story = {};

export const Primary: Story = { args: { variant: 'primary' } };

export const Quiet: Story = { args: { variant: 'quiet', label: 'Beantwoorden' } };

export const Disabled: Story = {
  render: ({ label }) =>
    html`<div style="display: flex; flex-wrap: wrap; gap: 0.5em">
      ${buttonVariants.map((variant) => html`<mp-button variant=${variant} disabled>${label}</mp-button>`)}
    </div>`,
};

/** Takes the pointer, Enter and the space bar, and makes one click of each. */
export const Pressed: Story = {
  args: { variant: 'primary' },
  play: async ({ canvasElement }) => {
    let presses = 0;
    canvasElement.addEventListener('click', () => (presses += 1));
    await userEvent.click(nativeIn(canvasElement));
    nativeIn(canvasElement).focus();
    await userEvent.keyboard('{Enter} ');
    await expect(presses).toBe(3);
  },
};

/** Sends the form around it, with what the fields hold. */
export const Submits: Story = {
  args: { type: 'submit', variant: 'primary' },
  render: (args, context) =>
    html`<form>
      <label>Naam <input name="name" value="Anna" style="font: inherit" /></label>
      ${meta.render?.(args, context)}
    </form>`,
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('form') as HTMLFormElement;
    const sent = new Promise<FormData>((resolve) => {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        resolve(new FormData(form));
      });
    });
    await userEvent.click(nativeIn(canvasElement));
    await expect((await sent).get('name')).toBe('Anna');
  },
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
    html`<p>Wil je iets kwijt? <mp-button variant="quiet">Praat mee</mp-button> onder het artikel.</p>`,
};
