import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { valueOf, visibleTokens } from '../testing/visible-tokens.js';
import type { TokenName } from '../tokens/generated/token-names.js';

/**
 * Type takes its measure from the page: every size is in `em` of the text around, small print stays at 14 px at
 * least, and nothing reads the root. With a theme the text starts at 16 px in the reader's system font, or in the
 * brand's.
 */
const meta: Meta = {
  title: 'Foundations/Type',
  parameters: { controls: { disable: true } },
};

export default meta;
type Story = StoryObj;

const sample = 'Wat is een virtueel assistent eigenlijk?';

const scale: readonly TokenName[] = [
  '--mp-font-size-heading',
  '--mp-font-size-subheading',
  '--mp-font-size-small',
];

const legible = (name: TokenName) =>
  name === '--mp-font-size-small' ? `max(${valueOf(name)}, 14px)` : valueOf(name);

function renderScale() {
  return scale.map(
    (name) =>
      html`<p style="margin: 0 0 0.75em">
        <span style=${styleMap({ 'font-size': legible(name), display: 'block', 'line-height': '1.25' })}
          >${sample}</span
        >
        <code style="font-size: 0.8em">${name.replace('--mp-', '')}</code> ${valueOf(name)}
      </p>`,
  );
}

/** The scale, in the text of the page. */
export const Scale: Story = { render: () => html`${renderScale()}` };

/** The same scale on pages that set their text at 14, 16 and 20 px. */
export const OnThePage: Story = {
  render: () =>
    html`<div style="display: flex; flex-wrap: wrap; gap: 2em">
      ${[14, 16, 20].map(
        (size) =>
          html`<div style=${styleMap({ 'font-size': `${size}px`, flex: '1 1 16em' })}>
            <p><strong>${size} px</strong></p>
            ${renderScale()}
          </div>`,
      )}
    </div>`,
};

/** Room between lines: 1.55 for text, 1.25 for headings. */
export const LineHeight: Story = {
  render: () =>
    html`${visibleTokens('--mp-font-line-height-').map(
      ({ name, value }) =>
        html`<p style=${styleMap({ 'line-height': value, 'max-inline-size': '32em' })}>
          <code>${name}</code> ${value}. Een virtueel assistent neemt werk over op afstand: de agenda, de
          mail, de administratie, of de klanten die een vraag hebben. Je spreekt af wat er gebeurt en hoeveel
          uren het kost.
        </p>`,
    )}`,
};

export const Weight: Story = {
  render: () =>
    html`${visibleTokens('--mp-font-weight-').map(
      ({ name, value }) =>
        html`<p style=${styleMap({ 'font-weight': value })}>${sample} <code>${name}</code> ${value}</p>`,
    )}`,
};
