import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import '../components/button/button.define.js';
import '../components/notice/notice.define.js';
import '../components/text-field/text-field.define.js';
import tokens from '../tokens/generated/tokens.json' with { type: 'json' };

interface Brand {
  color: string;
  font: string;
}

/**
 * A brand is two variables: `--mp-brand-color`, as it is in the logo, and `--mp-brand-font`. Links, filled buttons and
 * the focus ring follow. Where the logo's colour cannot be read on a theme it is darkened or lightened until it can,
 * and no further; a test holds that for 216 colours in every theme. `host` has no brand: there the page is the brand.
 */
const meta: Meta<Brand> = {
  title: 'Foundations/Brand',
  argTypes: { color: { control: 'color' }, font: { control: 'text' } },
  render: renderBrand,
};

export default meta;
type Story = StoryObj<Brand>;

const { light, dark, 'contrast-light': strong, 'contrast-dark': strongDark } = tokens.theme;

const grounds = {
  light: { scheme: 'light', light, dark },
  dark: { scheme: 'dark', light, dark },
  contrast: { scheme: 'light dark', light: strong, dark: strongDark },
} as const;

type BrandTheme = keyof typeof grounds;

function renderBrand(brand: Brand) {
  return html`<div
    style=${styleMap({
      '--mp-brand-color': brand.color,
      '--mp-brand-font': brand.font,
      display: 'grid',
      'grid-template-columns': 'repeat(auto-fit, minmax(min(100%, 17em), 1fr))',
      gap: '1em',
    })}
  >
    ${(Object.keys(grounds) as BrandTheme[]).map((theme) => renderTheme(theme, brand))}
  </div>`;
}

function renderTheme(theme: BrandTheme, { font }: Brand) {
  const { scheme, light: day, dark: night } = grounds[theme];
  const role = (name: 'surface' | 'text') =>
    `light-dark(${day.color[name].$value.hex}, ${night.color[name].$value.hex})`;
  return html`<section
    data-mp-theme=${theme}
    style=${styleMap({
      'color-scheme': scheme,
      background: role('surface'),
      color: role('text'),
      'font-family': font,
      padding: '1.25em',
      border: '1px solid',
    })}
  >
    <p style="margin-block-start: 0">${theme}</p>
    <mp-notice variant="success">Je reactie is geplaatst.</mp-notice>
    <p><mp-text-field label="Naam" name=${theme} hint="Zoals je genoemd wilt worden"></mp-text-field></p>
    <div style="display: flex; flex-wrap: wrap; gap: 0.5em">
      <mp-button variant="primary">Reactie plaatsen</mp-button>
      <mp-button>Annuleren</mp-button>
    </div>
  </section>`;
}

/** A calm Dutch office: petrol, and letters that were made for screens. Its colour is dark enough to stay as it is. */
export const CalmOffice: Story = {
  args: { color: '#1f5f6b', font: "'Source Sans 3', Calibri, 'Segoe UI', sans-serif" },
};

/** A loud shop: a yellow that nobody can read on white becomes an ochre there, and stays itself in the dark. */
export const LoudShop: Story = {
  args: { color: '#ffd400', font: "'Trebuchet MS', Verdana, sans-serif" },
};
