import type { TokenNormalized } from '@terrazzo/cli';
import { fromOklch, toHex } from '@meepraten/build-config/contrast';

/** Themes as the token files know them; `contrast` follows the light or dark of the system. */
export const contexts = ['light', 'dark', 'contrast-light', 'contrast-dark'] as const;
export type Context = (typeof contexts)[number];

/** What a role asks of a logo colour that takes its place: no lighter than this, or no darker and no more vivid. */
export type BrandLimits = { maxLuminance: number } | { minLightness: number; maxChroma: number };

/** Sizes at a text size of 16 px; in CSS they follow the text around. The text size of a theme itself cannot. */
const inEm = /^(space\..+|font\.size\.(?!body$).+|text-field\.width)$/;

export const variableName = ({ id }: { id: string }) => `--mp-${id.replaceAll('.', '-')}`;

/** The CSS of tokens that mean more than their plain value; undefined leaves it to Terrazzo. */
export function cssValue(token: TokenNormalized): string | undefined {
  if (inEm.test(token.id)) return `${(token.$value as { value: number }).value / 16}em`;
  if (token.id === 'font.family.body') return `var(--mp-brand-font, ${families(token)})`;
  return undefined;
}

/** The site's logo colour as a theme bears it, in a variable that each engine knows to be a colour. */
export const brandVariable = (theme: Context) => `--mp-brand-${theme}`;

/** What a role that follows the logo is in a theme: the token's own colour where there is no logo colour. */
export function brandFormula(token: TokenNormalized): string {
  const limits = brandLimits(token);
  if (!limits)
    throw new Error(`src/tokens: ${token.id} says nothing of the logo colour in one of the themes.`);
  return withBrand(oklch(token), limits);
}

export function brandLimits(token: TokenNormalized): BrandLimits | undefined {
  return token.$extensions?.['app.meepraten.brand'] as BrandLimits | undefined;
}

function hex(token: TokenNormalized): string {
  return toHex(fromOklch(components(token)));
}

type Dimension = { value: number; unit: string };
type Shade = { components: readonly number[]; alpha?: number };
type Shadow = Record<'offsetX' | 'offsetY' | 'blur' | 'spread', Dimension> & { color: Shade };

/** A shadow, a veil or the width of a line, by the light or dark of the scheme where the two differ in colour. */
export function heightValue(light: TokenNormalized, dark: TokenNormalized): string {
  const [day, night] = [light.$value, dark.$value] as unknown[];
  const lengthOf = ({ value, unit }: Dimension) => `${value}${unit}`;
  if (light.$type === 'dimension') return lengthOf(day as Dimension);
  if (light.$type === 'color') return byScheme(day as Shade, night as Shade);
  return (day as Shadow[])
    .map(({ offsetX, offsetY, blur, spread, color }, index) => {
      const lengths = [offsetX, offsetY, blur, spread].map(lengthOf);
      return [...lengths, byScheme(color, (night as Shadow[])[index]?.color ?? color)].join(' ');
    })
    .join(', ');
}

function byScheme(day: Shade, night: Shade): string {
  const [one, other] = [day, night].map(
    ({ components, alpha = 1 }) => `oklch(${components.join(' ')} / ${alpha})`,
  );
  return one === other ? `${one}` : `light-dark(${one}, ${other})`;
}

/** As DTCG 2025.10 writes it; colours carry hex beside OKLCH. */
export function stableValue(token: TokenNormalized): unknown {
  return token.$type === 'color' ? { ...token.$value, hex: hex(token) } : token.$value;
}

/** As the drafts before 2025.10 wrote it, which many tools still read: strings for colours, sizes and times. */
export function draftValue(token: TokenNormalized): unknown {
  return token.$type === 'color' ? hex(token) : inStrings(token.$value);
}

function inStrings(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inStrings);
  if (typeof value !== 'object' || value === null) return value;
  if ('unit' in value && 'value' in value) return `${String(value.value)}${String(value.unit)}`;
  if ('components' in value) return hexOf(value as ColorValue);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inStrings(part)]));
}

interface ColorValue {
  components: [number, number, number];
  alpha?: number;
}

/** `#rrggbbaa`; shadows shine through. */
function hexOf({ components: color, alpha = 1 }: ColorValue): string {
  const share = Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0');
  return toHex(fromOklch(color)) + (alpha < 1 ? share : '');
}

export function oklch(token: TokenNormalized): string {
  return `oklch(${components(token).join(' ')})`;
}

export function components(token: TokenNormalized): [number, number, number] {
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
