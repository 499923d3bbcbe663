import { describe, expect, it } from 'vitest';
import { black, contrast, fromOklch, fromScreen, toHex, white } from '@meepraten/build-config/contrast';
import { rolePairs, type Role } from '../brand/role-pairs.js';
import draft from './generated/tokens.hex.json' with { type: 'json' };
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

describe('tokens for design tools of before DTCG 2025.10', () => {
  /** Each token by its path. */
  const flat = (tree: object, path = ''): [string, Record<string, unknown>][] =>
    Object.entries(tree).flatMap(([name, part]: [string, Record<string, unknown>]) =>
      '$value' in part ? [[path + name, part]] : flat(part, `${path}${name}.`),
    );

  it('are the same tokens, of the same types', () => {
    const types = (tree: object) => flat(tree).map(([path, { $type }]) => `${path}: ${String($type)}`);
    expect(types(draft)).toEqual(types(tokens));
  });

  it('are strings, numbers and lists, as those tools read them', () => {
    expect(draft.theme.light.color.accent.$value).toBe(tokens.theme.light.color.accent.$value.hex);
    expect(draft.space['4'].$value).toBe('16px');
    expect(draft.motion.duration.short.$value).toBe('120ms');
    expect(draft.theme.light.elevation.raised.$value[0]).toMatchObject({
      color: '#00000024',
      offsetY: '1px',
    });
    expect(JSON.stringify(draft)).not.toMatch(/colorSpace|"unit"/);
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
