/** Red, green and blue in light, not in screen values: 0 to 1. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

export const white: LinearRgb = [1, 1, 1];
export const black: LinearRgb = [0, 0, 0];

/** @param hue In degrees. */
export function fromOklch([lightness, chroma, hue]: readonly [number, number, number]): LinearRgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((channel) => Math.min(1, Math.max(0, channel))) as unknown as LinearRgb;
}

/** @param channels Screen values: 0 to 255. */
export function fromScreen(channels: readonly [number, number, number]): LinearRgb {
  return channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as LinearRgb;
}

/** The nearest colour of the screen: `#rrggbb`. */
export function toHex(color: LinearRgb): string {
  const channels = color.map((light) => {
    const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** Contrast ratio as WCAG 2 defines it: 1 to 21. */
export function contrast(one: LinearRgb, other: LinearRgb): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
