import { describe, expect, it } from 'vitest';
import { black, contrast, fromOklch, fromScreen, toHex, white } from '@meepraten/build-config/contrast';
import { rolePairs, type Role } from '../testing/role-pairs.js';
import tokens from './generated/tokens.json' with { type: 'json' };

type Theme = keyof typeof tokens.theme;
type Components = [number, number, number];

const themes = Object.keys(tokens.theme) as Theme[];

describe('contrast formula', () => {
  it('gives the values that WCAG names', () => {
    expect(contrast(black, white)).toBeCloseTo(21, 5);
    expect(contrast(fromScreen([0x76, 0x76, 0x76]), white)).toBeCloseTo(4.54, 2);
  });

  it('reads oklch as the browser does', () => {
    const [red, green, blue] = fromOklch([0.628, 0.2577, 29.23]);
    expect(red).toBeCloseTo(1, 2);
    expect(green).toBeCloseTo(0, 2);
    expect(blue).toBeCloseTo(0, 2);
  });

  it('writes a colour as a screen shows it', () => {
    expect(toHex(fromScreen([0x7a, 0x1f, 0x05]))).toBe('#7a1f05');
  });
});

describe('themes', () => {
  it('are light and dark, each also in contrast', () => {
    expect(themes).toEqual(['light', 'dark', 'contrast-light', 'contrast-dark']);
  });
});

describe.each(themes)('%s theme', (theme) => {
  const colors = tokens.theme[theme].color;
  const color = (role: Role) => fromOklch(colors[role].$value.components as Components);
  const pairs = rolePairs(theme.startsWith('contrast') ? 'contrast' : 'plain');

  it.each(pairs)('%s on %s reaches %d:1', (role, on, least) => {
    expect(contrast(color(role), color(on))).toBeGreaterThanOrEqual(least);
  });

  it('has a colour for every role, and no other, each in the pairs above', () => {
    expect(Object.keys(colors).sort()).toEqual(
      [...new Set(pairs.flatMap(([role, on]) => [role, on]))].sort(),
    );
  });

  it('gives each colour in hex too, for design tools that know no other', () => {
    for (const [role, { $value }] of Object.entries(colors))
      expect($value.hex).toBe(toHex(color(role as Role)));
  });
});
