import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap, type StyleInfo } from 'lit/directives/style-map.js';
import { visibleTokens } from '../testing/visible-tokens.js';

/** Room, corners, height and the ring of focus. Room is in `em`, so it grows with the text it stands between. */
const meta: Meta = {
  title: 'Foundations/Space and shape',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

const row = { display: 'flex', 'align-items': 'center', gap: '1em', margin: '0 0 1em' };

const renderTokens = (group: string, shape: (value: string) => StyleInfo) =>
  html`${visibleTokens(group).map(
    ({ name, value }) =>
      html`<div style=${styleMap(row)}>
        <span style=${styleMap({ flex: 'none', ...shape(value) })}></span>
        <span><code>${name}</code> ${value}</span>
      </div>`,
  )}`;

export const Space: Story = {
  render: () =>
    renderTokens('--mp-space-', (value) => ({
      'inline-size': value,
      'block-size': '1em',
      background: 'currentColor',
    })),
};

export const Radius: Story = {
  render: () =>
    renderTokens('--mp-radius-', (value) => ({
      'inline-size': '6em',
      'block-size': '3em',
      border: '2px solid',
      'border-radius': value,
    })),
};

/** Cards rest on the page; dialogs and menus float over it. Both have an edge too, for shadows vanish in the dark. */
export const Elevation: Story = {
  render: () =>
    renderTokens('--mp-elevation-', (value) => ({
      'inline-size': '9em',
      'block-size': '5em',
      margin: '0.5em 1em 1em',
      border: '1px solid color-mix(in oklab, currentColor 20%, transparent)',
      'border-radius': '6px',
      'box-shadow': value,
    })),
};

/** Around whatever the keyboard is on: 3 px wide, 2 px away from it, 3 : 1 at least on every ground. */
export const Focus: Story = {
  render: () => {
    const [offset, width] = visibleTokens('--mp-focus-');
    return html`<p>
      <span
        style=${styleMap({
          display: 'inline-block',
          margin: '0.5em',
          padding: '0.5em 1em',
          border: '1px solid',
          outline: `${width?.value} solid`,
          'outline-offset': offset?.value,
        })}
        >Reactie plaatsen</span
      >
      <code>${width?.name}</code> ${width?.value}, <code>${offset?.name}</code> ${offset?.value}
    </p>`;
  },
};
