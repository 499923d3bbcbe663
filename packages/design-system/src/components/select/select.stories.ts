import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { themes } from '../../foundation/theme.js';
import './select.define.js';
import type { Select } from './select.js';

type Args = Pick<Select, 'label' | 'name' | 'value' | 'hint' | 'error' | 'required' | 'disabled'>;

const orders = html`<option value="oldest">Oudste eerst</option>
  <option value="newest">Nieuwste eerst</option>
  <option value="best">Populairst</option>`;

const draw = (args: Args, options = orders) =>
  html`<mp-select
    label=${args.label}
    name=${args.name}
    .value=${args.value}
    hint=${args.hint}
    error=${args.error}
    ?required=${args.required}
    ?disabled=${args.disabled}
    >${options}</mp-select
  >`;

const meta: Meta<Args> = {
  title: 'Design system/Select',
  component: 'mp-select',
  args: {
    label: 'Volgorde',
    name: 'order',
    value: 'oldest',
    hint: '',
    error: '',
    required: false,
    disabled: false,
  },
  render: (args) => draw(args),
};

export default meta;
type Story = StoryObj<Args>;

export const Chosen: Story = {};

/** What the reader chooses is its value, and it tells so once. */
export const ChoosesAnother: Story = {
  play: async ({ canvasElement }) => {
    const select = canvasElement.querySelector('mp-select');
    let heard = 0;
    select?.addEventListener('change', () => (heard += 1));
    await userEvent.selectOptions(select?.shadowRoot?.querySelector('select') as Element, 'best');
    await expect(select).toHaveProperty('value', 'best');
    await expect(heard).toBe(1);
  },
};

/** Without options there is nothing to choose yet; they may come later. */
export const Empty: Story = { args: { value: '' }, render: (args) => draw(args, html``) };

export const Required: Story = {
  args: { value: '', required: true },
  render: (args) =>
    draw(
      args,
      html`<option value="">Kies een volgorde</option>
        ${orders}`,
    ),
};

export const WithHint: Story = { args: { hint: 'Wat bovenaan staat' } };

/** The message says what is wrong and how to mend it. */
export const Error: Story = { ...Required, args: { ...Required.args, error: 'Kies een volgorde.' } };

export const Disabled: Story = { args: { disabled: true } };

export const Groups: Story = {
  args: { label: 'Land', name: 'country', value: 'be' },
  render: (args) =>
    draw(
      args,
      html`<optgroup label="Europa">
          <option value="nl">Nederland</option>
          <option value="be">België</option>
        </optgroup>
        <optgroup label="Amerika"><option value="sr">Suriname</option></optgroup>`,
    ),
};

export const LongWord: Story = {
  args: { label: 'Arbeidsongeschiktheidsverzekeringsmaatschappijvertegenwoordiger', value: '' },
  render: (args) =>
    html`<div style="inline-size: 14em">
      ${draw(args, html`<option>Meervoudigepersoonlijkheidsstoornissenbehandelcentrum</option>`)}
    </div>`,
};

export const RightToLeft: Story = {
  args: { label: 'الترتيب', value: '' },
  render: (args) => html`<div dir="rtl" lang="ar">${draw(args, html`<option>الأقدم أولا</option>`)}</div>`,
};

/** Every theme, whatever the toolbar says. */
export const Themes: Story = {
  render: (args) =>
    html`${themes.map((theme) => html`<div data-mp-theme=${theme}>${draw({ ...args, error: 'Kies.' })}</div>`)}`,
};
