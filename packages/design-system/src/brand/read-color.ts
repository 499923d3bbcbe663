import { BrandError, type BrandVariable } from './brand-error.js';
import { fromOklab, fromOklch, fromScreen, type Light } from './color-math.js';
import { namedColors } from './named-colors.js';

const example = 'Write it as in the logo: #1f5f6b, rgb(31 95 107) or oklch(0.45 0.07 210).';

const hexForm = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/;
const functionForm = /^([a-z]+)\(([^()]*)\)$/;
const numberForm = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|deg|rad|grad|turn)?$/;

/** What only the page knows, or the reader's system. */
const fromElsewhere =
  /^(var|env|attr|light-dark|color-mix|contrast-color|if)\(|\bvar\(|\(\s*from\b|^(currentcolor|inherit|initial|unset|revert|revert-layer)$/;

/** Colours of the reader's system. */
const ofSystem =
  /^(accentcolor(text)?|activetext|button(border|face|text)|canvas(text)?|field(text)?|graytext|highlight(text)?|linktext|mark(text)?|selecteditem(text)?|visitedtext)$/;

/** Colours all right, in spaces that are rarely written by hand. */
const notCounted = /^(lab|lch|color|device-cmyk)\(|calc\(/;

/**
 * A colour as CSS writes it, in light. What shines through is taken away, as the themes do.
 *
 * @throws {BrandError} Where it is none, or none that can be counted here.
 */
export function readColor(written: string, variable: BrandVariable): Light {
  const value = written.trim().toLowerCase();
  const complain = (code: 'depends-on-page' | 'not-counted' | 'not-a-color', what: string, remedy: string) =>
    new BrandError(code, variable, written, `“${written.trim()}” ${what}.`, remedy);
  if (fromElsewhere.test(value) || ofSystem.test(value))
    throw complain(
      'depends-on-page',
      'is another colour on another page',
      'Give the colour itself, or what getComputedStyle(element).getPropertyValue() finds on the page.',
    );
  if (notCounted.test(value)) throw complain('not-counted', 'cannot be counted here', example);
  const light = fromHex(value) ?? fromFunction(value);
  if (!light) throw complain('not-a-color', 'is not a colour', example);
  return light;
}

function fromHex(value: string): Light | undefined {
  const digits = hexForm.exec(value)?.[1] ?? namedColors.get(value);
  if (value === 'transparent') return [0, 0, 0];
  if (!digits) return undefined;
  const size = digits.length < 6 ? 1 : 2;
  const channel = (at: number) =>
    Number.parseInt(digits.slice(at * size, (at + 1) * size).repeat(3 - size), 16) / 255;
  return fromScreen([channel(0), channel(1), channel(2)]);
}

/** The three numbers of a function, each as a share of `full` if it says %. */
function fromFunction(value: string): Light | undefined {
  const [, name = '', inside = ''] = functionForm.exec(value) ?? [];
  const read = spaces[name.replace(/^(rgb|hsl)a$/, '$1')];
  const words = wordsIn(inside, /^(rgb|hsl)a?$/.test(name));
  return words && read?.(words);
}

/** `1 2 3`, `1 2 3 / 4` or, in the old way, `1, 2, 3` and `1, 2, 3, 4`. */
function wordsIn(inside: string, isOld: boolean): string[] | undefined {
  const [colors = '', alpha, ...more] = inside.split('/').map((part) => part.trim());
  const byComma = isOld && inside.includes(',');
  const words = byComma ? inside.split(',').map((word) => word.trim()) : colors.split(/\s+/);
  const last = byComma ? words.splice(3) : [alpha, ...more].filter((part) => part !== undefined);
  if (words.length !== 3 || last.length > 1 || (byComma && alpha !== undefined)) return undefined;
  const isRead = [...words, ...last].every((word) => numberForm.test(word) || (word === 'none' && !byComma));
  return isRead ? words : undefined;
}

/** A number; `50%` is half of `full`. Undefined where it is an angle. */
function amount(word: string, full: number): number | undefined {
  const [, number = '0', unit] = numberForm.exec(word) ?? [];
  if (unit && unit !== '%') return undefined;
  return unit ? (Number(number) / 100) * full : Number(number);
}

const turns: Record<string, number> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

/** In degrees; undefined where it is a share. */
function angle(word: string): number | undefined {
  const [, number = '0', unit = 'deg'] = numberForm.exec(word) ?? [];
  const degrees = turns[unit];
  return degrees === undefined ? undefined : Number(number) * degrees;
}

type Numbers = [number | undefined, number | undefined, number | undefined];

function counted(numbers: Numbers, count: (one: number, two: number, three: number) => Light) {
  const [one, two, three] = numbers;
  return one === undefined || two === undefined || three === undefined ? undefined : count(one, two, three);
}

const within = (share: number) => Math.min(1, Math.max(0, share));

/** A colour of full strength by its hue, and how it is thinned. */
const ofHue = (hue: number, thin: (strength: number) => number): Light => {
  const strength = (offset: number) => {
    const at = (offset + hue / 30) % 12;
    return within((Math.min(Math.abs(((at + 12) % 12) - 6), 6) - 2) / 2);
  };
  return fromScreen([thin(strength(0)), thin(strength(8)), thin(strength(4))]);
};

const spaces: Record<string, (words: string[]) => Light | undefined> = {
  rgb: ([red = '', green = '', blue = '']) =>
    counted([amount(red, 255), amount(green, 255), amount(blue, 255)], (...channels) => {
      const [one, two, three] = channels.map((channel) => within(channel / 255)) as [number, number, number];
      return fromScreen([one, two, three]);
    }),
  hsl: ([hue = '', saturation = '', lightness = '']) =>
    counted([angle(hue), amount(saturation, 100), amount(lightness, 100)], (turn, vivid, bright) => {
      const light = within(bright / 100);
      const spread = Math.max(0, vivid / 100) * Math.min(light, 1 - light);
      return ofHue(turn, (strength) => within(light + spread * (2 * strength - 1)));
    }),
  hwb: ([hue = '', white = '', black = '']) =>
    counted([angle(hue), amount(white, 100), amount(black, 100)], (turn, pale, dark) => {
      const sum = Math.max(1, (pale + dark) / 100);
      const [least, most] = [pale / 100 / sum, 1 - dark / 100 / sum];
      return ofHue(turn, (strength) => least + (most - least) * strength);
    }),
  oklab: ([lightness = '', a = '', b = '']) =>
    counted([amount(lightness, 1), amount(a, 0.4), amount(b, 0.4)], (bright, ...axes) =>
      fromOklab([within(bright), ...axes]),
    ),
  oklch: ([lightness = '', chroma = '', hue = '']) =>
    counted([amount(lightness, 1), amount(chroma, 0.4), angle(hue)], (bright, vivid, turn) =>
      fromOklch([within(bright), Math.max(0, vivid), turn]),
    ),
};
