import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { contrast, fromOklch } from '@meepraten/build-config/contrast';
import { rolePairs, type Role, type RolePair } from '../brand/role-pairs.js';
import tokens from '../tokens/generated/tokens.json' with { type: 'json' };

type Theme = keyof typeof tokens.theme;

/**
 * The roles that colours play, in each theme, and how they stand out from what they stand on. The figures are contrast
 * ratios of WCAG 2, counted here and held by a test: text 4.5 at least, edges of controls and the focus ring 3, and 7
 * for all of them in `contrast`.
 */
const meta: Meta = {
  title: 'Foundations/Colour',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

const colorOf = (theme: Theme, role: Role) => tokens.theme[theme].color[role];
const lightOf = (theme: Theme, role: Role) =>
  fromOklch(colorOf(theme, role).$value.components as [number, number, number]);

const cell = { padding: '0.5em 0.75em', 'text-align': 'start', 'vertical-align': 'middle' };
const edges: readonly Role[] = ['line', 'focus', 'rule'];

/** Words in the colour of words, a frame in the colour of edges. */
function renderSample(theme: Theme, [role, on]: RolePair) {
  const color = colorOf(theme, role).$value.hex;
  const ground = { display: 'block', padding: '0.5em 0.75em', background: colorOf(theme, on).$value.hex };
  return edges.includes(role)
    ? html`<span style=${styleMap(ground)}>
        <span style=${styleMap({ display: 'block', height: '1.5em', border: `3px solid ${color}` })}></span>
      </span>`
    : html`<span style=${styleMap({ ...ground, color })}>Draag gerust bij</span>`;
}

function renderPair(theme: Theme, pair: RolePair) {
  const [role, on, least] = pair;
  const ratio = contrast(lightOf(theme, role), lightOf(theme, on));
  return html`<tr style="border-block-start: 1px solid">
    <td style=${styleMap({ ...cell, 'min-inline-size': '9em' })}>${renderSample(theme, pair)}</td>
    <th scope="row" style=${styleMap({ ...cell, 'font-weight': '600' })}>
      <code>${role}</code> on <code>${on}</code>
    </th>
    <td style=${styleMap(cell)}>${ratio.toFixed(1)} : 1</td>
    <td style=${styleMap(cell)}>${least} : 1</td>
    <td style=${styleMap(cell)}>${colorOf(theme, role).$description}</td>
  </tr>`;
}

const heads = ['Sample', 'Role', 'Contrast', 'At least', 'For'];

function renderTheme(theme: Theme) {
  const pairs = rolePairs(theme.startsWith('contrast') ? 'contrast' : 'plain');
  return html`<div lang="en" tabindex="0" role="region" aria-label=${theme} style="overflow-x: auto">
    <table style="border-collapse: collapse">
      <caption style="text-align: start; font-weight: 600; padding-block-end: 0.5em">
        ${theme}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col" style=${styleMap(cell)}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${pairs.map((pair) => renderPair(theme, pair))}
      </tbody>
    </table>
  </div>`;
}

export const Light: Story = { render: () => renderTheme('light') };

export const Dark: Story = { render: () => renderTheme('dark') };

/** Black and white, strong lines and no tints; light or dark as the system asks. */
export const Contrast: Story = {
  render: () => html`${renderTheme('contrast-light')}<br />${renderTheme('contrast-dark')}`,
};
