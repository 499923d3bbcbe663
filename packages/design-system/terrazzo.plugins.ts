import type { Plugin, TokenNormalized } from '@terrazzo/cli';
import {
  brandFormula,
  brandLimits,
  brandVariable,
  components,
  contexts,
  heightValue,
  oklch,
  variableName,
  type Context,
} from './terrazzo.values.ts';

type Tokens = Record<string, TokenNormalized>;

/** What a theme may have of its own. */
const isOfTheme = /^(color|elevation)\./;

/**
 * The colour roles of the themes as one style module for shadow roots. A role reads the public variable first, so a
 * page can override it; `light-dark()` picks by the element's `color-scheme`. `contrast` is for the reader: there a
 * page's own colours do not count, but for the hue of its logo.
 */
export function themeModule({ filename }: { filename: string }): Plugin {
  return {
    name: 'meepraten-theme-module',
    build({ resolver, outputFile }) {
      const of = (theme: Context) => resolver.apply({ theme }) as Tokens;
      const contrast = roles(of, ['contrast-light', 'contrast-dark'], (_, value) => value);
      outputFile(
        filename,
        [
          "import { css } from 'lit';",
          '',
          '/** Made from src/tokens/*.tokens.json by `npm run tokens`: the colours of the themes. */',
          'export const themeColors = css`',
          rule(
            ':host(:state(themed))',
            roles(of, ['light', 'dark'], (role, value) => `var(--mp-color-${role}, ${value})`),
          ),
          '',
          rule(':host(:state(contrast))', contrast),
          '',
          '  @media (prefers-contrast: more) {',
          rule(':host(:state(auto))', contrast, '    '),
          '  }',
          '`;',
          '',
          "/** What stands in for a logo colour that is none: each theme's own. */",
          'export const ownBrandColors = {',
          ...contexts.map(
            (theme) => `  '${brandVariable(theme)}': '${oklch(tokenOf(of(theme), 'color.accent'))}',`,
          ),
          '} as const;',
          '',
        ].join('\n'),
      );
    },
  };
}

/** Each role as a private variable; those that follow the brand share one. */
function roles(
  of: (theme: Context) => Tokens,
  [light, dark]: readonly [Context, Context],
  value: (role: string, color: string) => string,
): string[] {
  const [day, night] = [of(light), of(dark)];
  const declarations = Object.values(day)
    .filter(({ id }) => id.startsWith('color.'))
    .map((token) => {
      const role = token.id.slice('color.'.length);
      const pair = `light-dark(${oklch(token)}, ${oklch(tokenOf(night, token.id))})`;
      return `--_${role}: ${value(role, brandLimits(token) ? 'var(--_brand)' : pair)};`;
    });
  return [
    ...([light, dark] as const).map(
      (theme) => `${brandVariable(theme)}: ${brandFormula(tokenOf(of(theme), 'color.accent'))};`,
    ),
    `--_brand: light-dark(var(${brandVariable(light)}), var(${brandVariable(dark)}));`,
    ...declarations,
  ];
}

function tokenOf(tokens: Tokens, id: string): TokenNormalized {
  const token = tokens[id];
  if (!token) throw new Error(`src/tokens: ${id} has no value in one of the themes.`);
  return token;
}

/** What each theme asks of a logo colour, and its other colours in OKLCH: what `checkBrand` counts with. */
export function brandThemes({ filename }: { filename: string }): Plugin {
  return {
    name: 'meepraten-brand-themes',
    build({ resolver, outputFile }) {
      const lines = contexts.flatMap((theme) => {
        const tokens = Object.values(resolver.apply({ theme }) as Tokens);
        const colors = tokens.filter(({ id }) => id.startsWith('color.'));
        const limits = colors.map(brandLimits).find(Boolean);
        return [
          `  '${theme}': {`,
          `    limits: ${JSON.stringify(limits)},`,
          `    following: ${JSON.stringify(colors.filter(brandLimits).map(({ id }) => id.slice('color.'.length)))},`,
          '    colors: {',
          ...colors.map(
            (token) => `      '${token.id.slice('color.'.length)}': [${components(token).join(', ')}],`,
          ),
          '    },',
          '  },',
        ];
      });
      outputFile(
        filename,
        [
          '/** Made from src/tokens/*.tokens.json by `npm run tokens`: what a brand meets in each theme. */',
          'export const brandThemes = {',
          ...lines,
          '} as const;',
          '',
        ].join('\n'),
      );
    },
  };
}

function rule(selector: string, declarations: readonly string[], indent = '  '): string {
  return [`${indent}${selector} {`, ...declarations.map((line) => `${indent}  ${line}`), `${indent}}`].join(
    '\n',
  );
}

interface DesignToolOptions {
  filename: string;
  /** How this version of the format writes a value. */
  value: (token: TokenNormalized) => unknown;
}

/**
 * How far what lies over the page stands out from it, as a style module for the few parts that do: not one of them is
 * in a first view. Without a theme it goes by the `color-scheme` of what floats.
 */
export function elevationModule({ filename }: { filename: string }): Plugin {
  return {
    name: 'meepraten-elevation-module',
    build({ resolver, outputFile }) {
      const of = (theme: Context) => resolver.apply({ theme }) as Tokens;
      const contrast = heights(of('contrast-light'), of('contrast-dark'), (_, value) => value);
      outputFile(
        filename,
        [
          "import { css } from 'lit';",
          '',
          '/** Made from src/tokens/*.tokens.json by `npm run tokens`: what floats, in each theme. */',
          'export const themeElevation = css`',
          rule(
            '.overlay',
            heights(of('light'), of('dark'), (name, value) => `var(${name}, ${value})`),
          ),
          '',
          rule(':host(:state(contrast)) .overlay', contrast),
          '',
          '  @media (prefers-contrast: more) {',
          rule('.overlay', contrast, '    '),
          '  }',
          '`;',
          '',
        ].join('\n'),
      );
    },
  };
}

function heights(light: Tokens, dark: Tokens, value: (name: string, css: string) => string): string[] {
  const heightOf = (name: string) => {
    const [one, other] = [light, dark].map((tokens) => tokens[`elevation.${name}`]);
    if (!one || !other) throw new Error(`src/tokens: elevation.${name} has no value in one of the themes.`);
    return value(variableName(one), heightValue(one, other));
  };
  return ['floating', 'edge', 'scrim'].map((name) => `--_${name}: ${heightOf(name)};`);
}

/**
 * One DTCG file with every value resolved, a group for each theme, as design tools read it. Colours carry their hex
 * form beside OKLCH, for plug-ins that know no other.
 */
export function designToolTokens({ filename, value }: DesignToolOptions): Plugin {
  return {
    name: `meepraten-design-tool-tokens-${filename}`,
    build({ resolver, outputFile }) {
      const tree: Record<string, unknown> = {};
      const told = (token: TokenNormalized) => ({
        $type: token.$type,
        $value: value(token),
        ...(token.$description ? { $description: token.$description } : {}),
      });
      for (const theme of contexts) {
        for (const [id, token] of Object.entries(resolver.apply({ theme }) as Tokens)) {
          if (id.startsWith('palette.')) continue;
          place(tree, (isOfTheme.test(id) ? `theme.${theme}.${id}` : id).split('.'), told(token));
        }
      }
      outputFile(filename, JSON.stringify(tree, null, 2) + '\n');
    },
  };
}

function place(tree: Record<string, unknown>, path: string[], told: object): void {
  const [name = '', ...rest] = path;
  if (rest.length > 0) place((tree[name] ??= {}) as Record<string, unknown>, rest, told);
  else tree[name] = told;
}

/** The public variables by name, so that a misspelt one is an error of types. */
export function tokenNames({ filename }: { filename: string }): Plugin {
  return {
    name: 'meepraten-token-names',
    build({ resolver, outputFile }) {
      const ids = Object.keys(resolver.apply({ theme: 'light' })).filter((id) => !id.startsWith('palette.'));
      outputFile(
        filename,
        [
          '/** Made from src/tokens/*.tokens.json by `npm run tokens`: every token as the CSS variable it is. */',
          'export const tokenNames = [',
          ...ids.toSorted().map((id) => `  '${variableName({ id })}',`),
          '] as const;',
          '',
          'export type TokenName = (typeof tokenNames)[number];',
          '',
        ].join('\n'),
      );
    },
  };
}
