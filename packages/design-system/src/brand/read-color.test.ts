import { paintedColor, toHex } from '@meepraten/build-config/hostile-hosts';
import { expect, fixture, html } from '@open-wc/testing';
import { describe, it } from 'vitest';
import { differ, failureOf } from '../testing/brand-failures.js';
import { toHex as toHexOf } from './color-math.js';
import { readColor } from './read-color.js';

describe('a logo colour', () => {
  const right = [
    '#1f5f6b',
    '#ABC',
    '#abcd',
    '#1f5f6b80',
    ' teal ',
    'RebeccaPurple',
    'transparent',
    'rgb(31 95 107)',
    'rgb(31, 95, 107)',
    'rgba(31, 95, 107, 0.5)',
    'rgb(12% 37% 42% / 50%)',
    'rgb(300 -20 none)',
    'hsl(189 55% 27%)',
    'hsl(189deg, 55%, 27%)',
    'hsla(0.5turn 55% 27% / 1)',
    'hsl(-171 55 27)',
    'hwb(189 12% 58%)',
    'hwb(189 80% 60%)',
    'oklab(0.45 -0.06 -0.04)',
    'oklch(0.45 0.07 210)',
    'oklch(45% 20% 3.5rad)',
  ];
  const wrong = [
    '',
    'bleu',
    '#12',
    '#12345',
    '#ggg',
    '1f5f6b',
    'url(logo.svg)',
    'linear-gradient(red, blue)',
    'rgb(31 95)',
    'rgb(31, 95 107)',
    'rgb(31 95 107 107)',
    'rgb(31, 95, 107 / 1)',
    'rgb(31deg 95 107)',
    'hsl(50% 50% 50%)',
    'oklch(1 2 3 / 4 / 5)',
    '12px',
    'red blue',
    'none',
  ];

  for (const color of right)
    it(`is read as the engine reads it: ${color}`, async () => {
      const element = await fixture(html`<p style="color: color(from ${color} srgb r g b / 1)"></p>`);
      expect(CSS.supports('color', color)).to.equal(true);
      const painted = toHex(paintedColor(getComputedStyle(element).color));
      expect(differ(toHexOf(readColor(color, '--mp-brand-color')), painted), painted).to.equal(false);
    });

  for (const color of wrong)
    it(`is refused by name where it is none: “${color}”`, () => {
      expect(CSS.supports('color', color)).to.equal(false);
      const { code, variable, message } = failureOf({ color });
      expect([code, variable]).to.deep.equal(['not-a-color', '--mp-brand-color']);
      expect(message).to.contain(`“${color}” is not a colour. Write it as in the logo: #1f5f6b`);
    });

  for (const color of ['var(--site)', 'currentColor', 'light-dark(red, blue)', 'Canvas', 'inherit'])
    it(`is refused by name where the page decides: ${color}`, () => {
      expect(failureOf({ color }).code).to.equal('depends-on-page');
    });

  for (const color of ['color(display-p3 1 0 0)', 'lab(50 20 30)'])
    it(`is refused by name where it is not counted here: ${color}`, () => {
      expect(CSS.supports('color', color)).to.equal(true);
      expect(failureOf({ color }).code).to.equal('not-counted');
    });
});
