import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { expect, waitFor } from 'storybook/test';
import '../components/button/button.define.js';
import '../components/notice/notice.define.js';
import '../components/text-field/text-field.define.js';
import { brandVariables } from '../testing/brand-check.js';
import calmOffice from '../brands/calm-office.css?raw';
import loudShop from '../brands/loud-shop.css?raw';
import tokens from '../tokens/generated/tokens.json' with { type: 'json' };

interface Brand {
  color: string;
  font: string;
}

/**
 * A brand is two variables: `--mp-brand-color`, as it is in the logo, and `--mp-brand-font`. Links, filled buttons and
 * the focus ring follow. Where the logo's colour cannot be read on a theme it is darkened or lightened until it can,
 * and no further; a test holds that for 216 colours in every theme. `host` has no brand: there the page is the brand.
 *
 * What is no colour or no font is told by `checkBrand` of `@meepraten/design-system/brand`, and makes way for the theme's
 * own on the page. Type one below to see it.
 */
const meta: Meta<Brand> = {
  title: 'Foundations/Brand',
  args: brandVariables(calmOffice),
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

/** Type the colour of a logo: what becomes of it in each theme with its contrast, or what is wrong with it. */
export const Check: Story = {
  render: (brand) =>
    html`<mp-brand-check lang="en" .color=${brand.color} .font=${brand.font}></mp-brand-check>${renderBrand(
        brand,
      )}`,
  play: async ({ canvasElement }) => {
    const check = canvasElement.querySelector('mp-brand-check');
    const inside = (selector: string) => check?.shadowRoot?.querySelector(selector);
    await expect(inside('table')).toHaveTextContent('#1f5f6b');
    const input = inside('mp-text-field')?.shadowRoot?.querySelector('input') as HTMLInputElement;
    const write = (color: string) => {
      input.value = color;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    write('bleu');
    await waitFor(() =>
      expect(inside('mp-text-field')).toHaveProperty('error', expect.stringContaining('not-a-color')),
    );
    await expect(inside('table')).toBe(null);
    write('#1f5f6b');
    await waitFor(() => expect(inside('table')).toHaveTextContent('#1f5f6b'));
  },
};

/**
 * A calm Dutch office: petrol, and letters that were made for screens. Its colour is dark enough to stay as it is on
 * white. To be linked: `@meepraten/design-system/brands/calm-office.css`.
 */
export const CalmOffice: Story = {
  args: brandVariables(calmOffice),
  globals: { hostPage: 'classic-blog' },
};

/**
 * A loud shop: a yellow that nobody can read on white becomes an ochre there, and stays itself in the dark. To be
 * linked: `@meepraten/design-system/brands/loud-shop.css`.
 */
export const LoudShop: Story = {
  args: brandVariables(loudShop),
  globals: { hostPage: 'magazine' },
};

/** No colour at all: each theme keeps its own, and nothing breaks. */
export const NoColor: Story = { args: { color: 'url(logo.svg)', font: 'Georgia, serif' } };
