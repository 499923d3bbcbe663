import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { themes } from '../../foundation/theme.js';
import './visually-hidden.define.js';

const meta: Meta = {
  title: 'Design system/Visually hidden',
  component: 'mp-visually-hidden',
  render: () => html`<p>Twee<mp-visually-hidden> reacties op dit artikel</mp-visually-hidden></p>`,
};

export default meta;
type Story = StoryObj;

/** There is more to hear than to see. */
export const Words: Story = {};

/** However long they are, they take no room, and the page does not scroll sideways for them. */
export const LongWord: Story = {
  render: () =>
    html`<p>
      Twee<mp-visually-hidden>
        ArbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordigerArbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordigerArbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger</mp-visually-hidden
      >
    </p>`,
};

/** Press Tab: the link is shown as long as it has focus. */
export const SkipLink: Story = {
  render: () =>
    html`<mp-visually-hidden><a href="#reacties">Naar de reacties</a></mp-visually-hidden>
      <p>Een lang artikel.</p>
      <h2 id="reacties">2 antwoorden</h2>`,
};

/** As it is shown with focus, in every theme. */
export const Themes: Story = {
  render: () =>
    html`${themes.map(
      (theme) =>
        html`<mp-visually-hidden theme=${theme}
          ><a href="#reacties">Naar de reacties (${theme})</a></mp-visually-hidden
        >`,
    )}`,
};
