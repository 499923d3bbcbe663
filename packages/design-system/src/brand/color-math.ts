/** Red, green and blue in light, not in screen values: 0 to 1 on a screen. */
export type Light = readonly [red: number, green: number, blue: number];

export type Oklch = readonly [lightness: number, chroma: number, hue: number];

const map = (light: Light, change: (channel: number) => number): Light => [
  change(light[0]),
  change(light[1]),
  change(light[2]),
];

/** What a screen can show of it. */
export const onScreen = (light: Light): Light => map(light, (channel) => Math.min(1, Math.max(0, channel)));

/** @param channels Screen values: 0 to 1. */
export const fromScreen = (channels: Light): Light =>
  map(channels, (share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));

export function toHex(light: Light): string {
  const channels = map(onScreen(light), (channel) =>
    channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055,
  );
  return `#${channels
    .map((share) =>
      Math.round(share * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

export function fromOklab([lightness, a, b]: Light): Light {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** @param color Its hue in degrees. */
export function fromOklch([lightness, chroma, hue]: Oklch): Light {
  const angle = (hue * Math.PI) / 180;
  return fromOklab([lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
}

export function toOklch([red, green, blue]: Light): Oklch {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return [lightness, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI];
}

export const luminance = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast ratio as WCAG 2 defines it: 1 to 21. */
export function contrastOf(one: Light, other: Light): number {
  const [first, second] = [luminance(onScreen(one)), luminance(onScreen(other))];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
