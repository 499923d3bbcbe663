import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { themes } from '../../foundation/theme.js';
import './checkbox.define.js';
import type { Checkbox } from './checkbox.js';

type Args = Pick<
  Checkbox,
  'label' | 'name' | 'value' | 'checked' | 'indeterminate' | 'hint' | 'error' | 'required' | 'disabled'
>;

const meta: Meta<Args> = {
  title: 'Design system/Checkbox',
  component: 'mp-checkbox',
  args: {
    label: 'Houd me op de hoogte van nieuwe reacties',
    name: 'subscribe',
    value: 'on',
    checked: false,
    indeterminate: false,
    hint: '',
    error: '',
    required: false,
    disabled: false,
  },
  render: (args) =>
    html`<mp-checkbox
      label=${args.label}
      name=${args.name}
      value=${args.value}
      .checked=${args.checked}
      .indeterminate=${args.indeterminate}
      hint=${args.hint}
      error=${args.error}
      ?required=${args.required}
      ?disabled=${args.disabled}
    ></mp-checkbox>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Checked: Story = { args: { checked: true } };

/** A press on its words is one on the box. */
export const Pressed: Story = {
  play: async ({ canvasElement }) => {
    const checkbox = canvasElement.querySelector('mp-checkbox');
    await userEvent.click(checkbox?.shadowRoot?.querySelector('label') as Element);
    await expect(checkbox).toHaveProperty('checked', true);
    await userEvent.keyboard(' ');
    await expect(checkbox).toHaveProperty('checked', false);
  },
};

export const Required: Story = { args: { label: 'Ik houd me aan de huisregels', required: true } };

/** It stands for some of many, and a press makes it all of them. */
export const Indeterminate: Story = { args: { indeterminate: true, label: 'Alle berichten' } };

export const WithHint: Story = { args: { hint: 'Hooguit één bericht per dag' } };

/** The message says what is wrong and how to mend it. */
export const Error: Story = {
  args: {
    label: 'Ik houd me aan de huisregels',
    required: true,
    hint: 'Ze staan onder het artikel',
    error: 'Vink dit aan om mee te praten.',
  },
};

export const Disabled: Story = {
  render: (args, context) =>
    html`${[false, true].map((checked) => meta.render?.({ ...args, checked, disabled: true }, context))}`,
};

export const LongWord: Story = {
  args: {
    label: 'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger '.repeat(2),
    hint: 'Meervoudigepersoonlijkheidsstoornissenbehandelcentrumtelefoonnummer',
  },
};

export const RightToLeft: Story = {
  args: { checked: true, label: 'أبلغني بالردود الجديدة' },
  render: (args, context) => html`<div dir="rtl" lang="ar">${meta.render?.(args, context)}</div>`,
};

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: (args, context) =>
    html`${themes.map(
      (theme) =>
        html`<div data-mp-theme=${theme}>
          ${meta.render?.({ ...args, checked: true }, context)}
          ${meta.render?.({ ...args, error: 'Vink dit aan om mee te praten.' }, context)}
        </div>`,
    )}`,
};
