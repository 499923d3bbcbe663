import { flattenedParent } from '../../foundation/inherited-attribute.js';

/** Red, green, blue and how solid it is, each from 0 to 1. */
type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** What WCAG 2 asks of text. */
const readable = 4.5;

/** As far from black as from white, to the eye. */
const middle = 0.18;

/**
 * Gives what floats the ground of the page that it opens on, the text colour that goes with it, and a `color-scheme` for
 * both: few dark pages say that they are dark. What counts is what is painted behind the overlay now, not what the page
 * claims. Where a picture lies there, or the text could not be read on the ground that is found, the styles fall back
 * on black or white. All three are kept while it is open, so that a page that turns dark meanwhile leaves it readable.
 * In a theme none of them counts.
 */
export function paintGround(overlay: HTMLElement): void {
  const { style } = overlay;
  for (const name of ['--_page-ground', '--_ink', '--_scheme']) style.removeProperty(name);
  const ground = groundBehind(overlay);
  const text = colorOf(overlay, getComputedStyle(overlay).color);
  const isReadable = ground !== null && contrast(over(text, ground), ground) >= readable;
  if (isReadable) style.setProperty('--_page-ground', toCss(ground));
  const isDark = luminance(text) > (isReadable ? luminance(ground) : middle);
  style.setProperty('--_ink', toCss(text));
  style.setProperty('--_scheme', isDark ? 'dark' : 'light');
}

/** The solid colour behind it; null where the page paints more than a colour there. */
function groundBehind(overlay: HTMLElement): Color | null {
  const layers: Color[] = [];
  for (let node = flattenedParent(overlay); node instanceof Element; node = flattenedParent(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundImage !== 'none') return null;
    const layer = colorOf(overlay, backgroundColor);
    layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight((behind, layer) => over(layer, behind), colorOf(overlay, 'Canvas'));
}

/** Reads any CSS colour: the browser turns it into shares of red, green and blue, on the overlay and unseen. */
function colorOf(overlay: HTMLElement, value: string): Color {
  overlay.style.outlineColor = `color(from ${value} srgb r g b / alpha)`;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (
    getComputedStyle(overlay).outlineColor.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []
  ).map(Number);
  overlay.style.removeProperty('outline-color');
  return [red, green, blue, alpha];
}

/** One colour laid over a solid one. */
function over([red, green, blue, alpha]: Color, behind: Color): Color {
  const mix = (share: number, other: number) => share * alpha + other * (1 - alpha);
  return [mix(red, behind[0]), mix(green, behind[1]), mix(blue, behind[2]), 1];
}

function luminance([red, green, blue]: Color): number {
  const [r, g, b] = [red, green, blue].map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function toCss([red, green, blue, alpha]: Color): string {
  return `color(srgb ${red} ${green} ${blue} / ${alpha})`;
}
