import { describe, expect, it } from 'vitest';
import { black, contrast, fromOklch, fromScreen, white } from '../testing/contrast.js';
import tokens from './generated/tokens.json' with { type: 'json' };

type Role = keyof typeof tokens.theme.light.color;
type Components = readonly [number, number, number];

/** Least contrast of each role with what it may stand on: text 4.5, edges of controls and focus 3. */
const pairs: readonly [role: Role, on: Role, least: number][] = [
  ['text', 'surface', 4.5],
  ['text', 'raised', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'raised', 4.5],
  ['on-accent', 'accent', 4.5],
  ['danger', 'surface', 4.5],
  ['danger', 'raised', 4.5],
  ['success', 'surface', 4.5],
  ['success', 'raised', 4.5],
  ['line', 'surface', 3],
  ['line', 'raised', 3],
  ['focus', 'surface', 3],
  ['focus', 'raised', 3],
];

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
});

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  const color = (role: Role) =>
    fromOklch(tokens.theme[theme].color[role].$value.components as unknown as Components);

  it.each(pairs)('%s on %s reaches %d:1', (role, on, least) => {
    expect(contrast(color(role), color(on))).toBeGreaterThanOrEqual(least);
  });

  it('gives the reader a role for every colour of the other theme', () => {
    expect(Object.keys(tokens.theme[theme].color).sort()).toEqual(
      Object.keys(tokens.theme.light.color).sort(),
    );
  });
});
