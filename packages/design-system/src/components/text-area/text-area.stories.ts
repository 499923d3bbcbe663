import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
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

export const Empty: Story = {};

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

export const Wrong: Story = {
  args: { required: true, error: 'Schrijf uw reactie in dit veld.', hint: 'Hooguit 8000 tekens' },
};

export const ReadOnly: Story = { args: { value: 'Deze tekst kunt u lezen en kopiëren.', readOnly: true } };

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
          error="Schrijf uw reactie."
          rows="2"
        ></mp-text-area>`,
    )}`,
};
