import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { themes } from '../../foundation/theme.js';
import './text-area.define.js';
import type { TextArea } from './text-area.js';

type Args = Pick<
  TextArea,
  'label' | 'name' | 'value' | 'hint' | 'error' | 'required' | 'disabled' | 'readOnly' | 'rows'
>;

const meta: Meta<Args> = {
  title: 'Design system/Text area',
  component: 'mp-text-area',
  args: {
    label: 'Reactie',
    name: 'body',
    value: '',
    hint: '',
    error: '',
    required: false,
    disabled: false,
    readOnly: false,
    rows: 5,
  },
  render: (args) =>
    html`<mp-text-area
      label=${args.label}
      name=${args.name}
      .value=${args.value}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?disabled=${args.disabled}
      ?readonly=${args.readOnly}
      rows=${args.rows}
    ></mp-text-area>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Where the reader types: the native control inside. */
const nativeIn = (canvas: HTMLElement) =>
  canvas.querySelector('mp-text-area')?.shadowRoot?.querySelector('[part=input]') as HTMLTextAreaElement;

export const Empty: Story = {};

/** What is typed is its value, and each character is told of. */
export const Typed: Story = {
  play: async ({ canvasElement }) => {
    const field = canvasElement.querySelector('mp-text-area');
    let heard = 0;
    field?.addEventListener('input', () => (heard += 1));
    await userEvent.type(nativeIn(canvasElement), 'Anna');
    await expect(field).toHaveProperty('value', 'Anna');
    await expect(heard).toBe(4);
  },
};

/** Grows with its text where the browser can. */
export const Filled: Story = {
  args: {
    value: Array.from({ length: 9 }, (_, index) => `Regel ${index + 1} van een uitgebreid antwoord.`).join(
      '\n',
    ),
  },
};

export const Required: Story = { args: { required: true } };

export const WithHint: Story = { args: { hint: 'Hooguit 8000 tekens' } };

export const Error: Story = {
  args: { required: true, error: 'Schrijf je reactie in dit veld.', hint: 'Hooguit 8000 tekens' },
};

export const ReadOnly: Story = { args: { value: 'Deze tekst kun je lezen en kopiëren.', readOnly: true } };

export const Disabled: Story = { args: { value: 'Reageren kan niet meer.', disabled: true } };

export const LongWord: Story = {
  args: {
    label: 'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger',
    value: 'https://voorbeeld.nl/'.padEnd(160, 'eenheellangadreszonderspaties'),
  },
};

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map(
      (theme) =>
        html`<mp-text-area
          theme=${theme}
          label="Reactie"
          error="Schrijf je reactie."
          rows="2"
        ></mp-text-area>`,
    )}`,
};
