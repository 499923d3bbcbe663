import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { themes } from '../../foundation/theme.js';
import '../text-field/text-field.define.js';
import './tabs.define.js';
import type { Tabs } from './tabs.js';

type Args = Pick<Tabs, 'label' | 'selected'>;

const panels = html`<mp-tab-panel label="Schrijven"
    ><mp-text-field label="Je reactie"></mp-text-field
  ></mp-tab-panel>
  <mp-tab-panel label="Voorbeeld">Zo ziet je reactie eruit.</mp-tab-panel>`;

const meta: Meta<Args> = {
  title: 'Design system/Tabs',
  component: 'mp-tabs',
  args: { label: 'Je reactie', selected: 0 },
  render: ({ label, selected }) => html`<mp-tabs label=${label} .selected=${selected}>${panels}</mp-tabs>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};

export const AnotherSelected: Story = { args: { selected: 1 } };

/** What is typed in a panel is there when the reader comes back. */
export const KeepsWhatIsTyped: Story = {
  play: async ({ canvasElement }) => {
    const tabs = canvasElement.querySelector('mp-tabs')!;
    await tabs.updateComplete;
    const field = tabs.querySelector('mp-text-field')!;
    await field.updateComplete;
    const input = field.shadowRoot!.querySelector('input')!;
    await userEvent.type(input, 'Half af');
    const [write, preview] = tabs.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]');
    await userEvent.click(preview!);
    // Its box in the shadow root is hidden, which `toBeVisible` does not look into.
    await waitFor(() => expect(input.checkVisibility()).toBe(false));
    await userEvent.keyboard('{ArrowLeft}');
    await expect(tabs.shadowRoot!.activeElement).toBe(write);
    await expect(input).toHaveValue('Half af');
    await waitFor(() => expect(input.checkVisibility()).toBe(true));
  },
};

/** In a narrow room many tabs wrap. */
export const Many: Story = {
  render: () =>
    html`<div style="max-inline-size: 320px">
      <mp-tabs label="Reacties" .selected=${2}>
        ${[
          'Alles',
          'Wacht op goedkeuring',
          'Gemeld',
          'Afgewezen',
          'Verwijderd',
          'Arbeidsongeschiktheidsverzekering',
        ].map(
          (label) => html`<mp-tab-panel label=${label}>Hier staat wat bij ‘${label}’ hoort.</mp-tab-panel>`,
        )}
      </mp-tabs>
    </div>`,
};

/** A word longer than the line breaks, in a tab as in what it shows. */
export const LongWord: Story = {
  render: () =>
    html`<div style="inline-size: 14em">
      <mp-tabs label="Je reactie">
        <mp-tab-panel label="Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger"
          >Meervoudigepersoonlijkheidsstoornissenbehandelcentrum</mp-tab-panel
        >
        <mp-tab-panel label="Voorbeeld"></mp-tab-panel>
      </mp-tabs>
    </div>`,
};

/** In every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map(
      (theme) =>
        html`<mp-tabs theme=${theme} label=${theme} style="--mp-margin: 0 0 1em">${panels}</mp-tabs>`,
    )}`,
};
