import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import { themes } from '../../foundation/theme.js';
import '../button/button.define.js';
import './card.define.js';

interface Args {
  heading: string;
  text: string;
  withImage: boolean;
  withActions: boolean;
}

const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"%3E%3Cpath fill="%237aa5b5" d="M0 0h3v2H0z"/%3E%3Cpath fill="%231f5f6b" d="M0 2l1-1 .6.5L2.4.7 3 1.2V2z"/%3E%3C/svg%3E';

const meta: Meta<Args> = {
  title: 'Design system/Card',
  component: 'mp-card',
  args: {
    heading: 'Wat kost een virtueel assistent?',
    text: 'Van uurtarief tot strippenkaart: waar je op let voor je tekent.',
    withImage: true,
    withActions: false,
  },
  render: ({ heading, text, withImage, withActions }) =>
    html`<mp-card style="max-inline-size: 20em">
      ${withImage ? html`<img slot="image" src=${picture} alt="" />` : nothing}
      <a href="#verder" style="color: inherit"><strong>${heading}</strong></a>
      <div>${text}</div>
      ${withActions ? html`<mp-button slot="actions">Bewaren</mp-button>` : nothing}
    </mp-card>`,
};

export default meta;
type Story = StoryObj<Args>;

export const WithImage: Story = {};

export const WithoutImage: Story = { args: { withImage: false } };

export const WithActions: Story = { args: { withActions: true } };

/** A press anywhere in it is one on its link; what else can be pressed keeps its own. */
export const Pressed: Story = {
  args: { withActions: true },
  play: async ({ canvasElement }) => {
    const opened = fn((event: Event) => event.preventDefault());
    canvasElement.querySelector('a')?.addEventListener('click', opened);
    await userEvent.click(canvasElement.querySelector('mp-card > div') as Element);
    await expect(opened).toHaveBeenCalledOnce();
    await userEvent.click(canvasElement.querySelector('mp-button') as Element);
    await expect(opened).toHaveBeenCalledOnce();
  },
};

export const LongWord: Story = {
  args: { heading: 'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger' },
};

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: ({ heading }) =>
    html`${themes.map(
      (theme) =>
        html`<mp-card theme=${theme} style="--mp-margin: 0 0 1em"
          ><strong>${theme}</strong>: ${heading}</mp-card
        >`,
    )}`,
};
