import type { TokenNormalized } from '@terrazzo/cli';
import { fromOklch, toHex } from '@meepraten/build-config/contrast';

/** Themes as the token files know them; `contrast` follows the light or dark of the system. */
export const contexts = ['light', 'dark', 'contrast-light', 'contrast-dark'] as const;
export type Context = (typeof contexts)[number];

/** What a role asks of a logo colour that takes its place: no lighter than this, or no darker and no more vivid. */
type BrandLimits = { maxLuminance: number } | { minLightness: number; maxChroma: number };

/** Sizes at a text size of 16 px; in CSS they follow the text around. The text size of a theme itself cannot. */
const inEm = /^(space\..+|font\.size\.(?!body$).+|text-field\.width)$/;

export const variableName = ({ id }: { id: string }) => `--mp-${id.replaceAll('.', '-')}`;

/** The CSS of tokens that mean more than their plain value; undefined leaves it to Terrazzo. */
export function cssValue(token: TokenNormalized): string | undefined {
  if (inEm.test(token.id)) return `${(token.$value as { value: number }).value / 16}em`;
  if (token.id === 'font.family.body') return `var(--mp-brand-font, ${families(token)})`;
  const limits = brandLimits(token);
  return limits && withBrand(oklch(token), limits);
}

/** A colour of a theme, with the site's logo colour in its place where there is one. */
export function colorValue(token: TokenNormalized): string {
  const limits = brandLimits(token);
  return limits ? withBrand(oklch(token), limits) : oklch(token);
}

export function brandLimits(token: TokenNormalized): BrandLimits | undefined {
  return token.$extensions?.['app.meepraten.brand'] as BrandLimits | undefined;
}

export function hex(token: TokenNormalized): string {
  return toHex(fromOklch(components(token)));
}

function oklch(token: TokenNormalized): string {
  return `oklch(${components(token).join(' ')})`;
}

function components(token: TokenNormalized): [number, number, number] {
  return (token.$value as unknown as { components: [number, number, number] }).components;
}

/**
 * A logo colour stays as it is where it can be read, and else changes as little as it must.
 *
 * Darker: contrast is a matter of luminance, and `y` of XYZ is luminance, so all three are scaled down to what the
 * theme bears. Lighter: scaling up would leave the screen's gamut, so lightness rises at the same hue; the limit on
 * chroma keeps what browsers then cut off too small to matter.
 */
function withBrand(color: string, limits: BrandLimits): string {
  const brand = `from var(--mp-brand-color, ${color})`;
  if ('minLightness' in limits)
    return `oklch(${brand} max(l, ${limits.minLightness}) min(c, ${limits.maxChroma}) h / 1)`;
  const most = limits.maxLuminance;
  const darker = (axis: string) => `calc(${axis} * min(1, ${most} / y))`;
  return `color(${brand} xyz ${darker('x')} min(y, ${most}) ${darker('z')} / 1)`;
}

function families({ $value }: TokenNormalized): string {
  const names = $value as unknown as string[];
  return names.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ');
}
