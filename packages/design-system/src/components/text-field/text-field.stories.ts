import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { themes } from '../../foundation/theme.js';
import './text-field.define.js';
import { textFieldTypes, type TextField } from './text-field.js';

type Args = Pick<
  TextField,
  'label' | 'name' | 'value' | 'hint' | 'error' | 'required' | 'disabled' | 'type' | 'autocomplete'
>;

const meta: Meta<Args> = {
  title: 'Design system/Text field',
  component: 'mp-text-field',
  args: {
    label: 'Naam',
    name: 'name',
    value: '',
    hint: '',
    error: '',
    required: false,
    disabled: false,
    type: 'text',
    autocomplete: 'name',
  },
  argTypes: {
    type: { control: 'select', options: textFieldTypes },
    autocomplete: { control: 'text' },
  },
  render: (args) =>
    html`<mp-text-field
      label=${args.label}
      name=${args.name}
      .value=${args.value}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?disabled=${args.disabled}
      type=${args.type}
      autocomplete=${args.autocomplete}
    ></mp-text-field>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Where the reader types: the native control inside. */
const nativeIn = (canvas: HTMLElement) =>
  canvas.querySelector('mp-text-field')?.shadowRoot?.querySelector('[part=input]') as HTMLInputElement;

export const Empty: Story = {};

/** What is typed is its value, and each character is told of. */
export const Typed: Story = {
  play: async ({ canvasElement }) => {
    const field = canvasElement.querySelector('mp-text-field');
    let heard = 0;
    field?.addEventListener('input', () => (heard += 1));
    await userEvent.type(nativeIn(canvasElement), 'Anna');
    await expect(field).toHaveProperty('value', 'Anna');
    await expect(heard).toBe(4);
  },
};

export const Filled: Story = { args: { value: 'Anna de Vries' } };

export const Required: Story = { args: { required: true } };

export const WithHint: Story = {
  args: {
    label: 'E-mailadres',
    name: 'email',
    type: 'email',
    autocomplete: 'email',
    hint: 'Het e-mailadres wordt niet gepubliceerd',
  },
};

/** The message says what is wrong and how to mend it. */
export const Error: Story = {
  args: {
    ...WithHint.args,
    value: 'anna@voorbeeld',
    error: 'Vul een e-mailadres in zoals naam@voorbeeld.nl, of laat het veld leeg.',
  },
};

/** Takes neither the focus nor a word. */
export const Disabled: Story = {
  args: { value: 'Anna de Vries', disabled: true },
  play: async ({ canvasElement }) => {
    await userEvent.type(nativeIn(canvasElement), 'x');
    await expect(canvasElement.querySelector('mp-text-field')).toHaveProperty('value', 'Anna de Vries');
  },
};

export const LongWord: Story = {
  args: {
    label: 'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger',
    hint: 'Meervoudigepersoonlijkheidsstoornissenbehandelcentrumtelefoonnummer',
    error: 'Kindercarnavalsoptochtvoorbereidingswerkzaamhedencomitéleden ontbreekt',
    value: 'Hottentottententententoonstellingsterreinbeheerdersvergunningsaanvraag',
  },
};

/** Each type brings its own keyboard on a phone. */
export const Types: Story = {
  render: () =>
    html`${textFieldTypes.map((type) => html`<mp-text-field label=${type} type=${type}></mp-text-field>`)}`,
};

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: () =>
    html`${themes.map(
      (theme) =>
        html`<mp-text-field
          theme=${theme}
          label="Naam"
          hint="Zoals je genoemd wilt worden"
          error="Vul je naam in."
          required
        ></mp-text-field>`,
    )}`,
};
