import type { Plugin, TokenNormalized } from '@terrazzo/cli';
import { brandLimits, colorValue, contexts, hex, variableName, type Context } from './terrazzo.values.ts';

type Tokens = Record<string, TokenNormalized>;

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
      const contrast = roles(of('contrast-light'), of('contrast-dark'), (_, value) => value);
      outputFile(
        filename,
        [
          "import { css } from 'lit';",
          '',
          '/** Made from src/tokens/*.tokens.json by `npm run tokens`: the colours of the themes. */',
          'export const themeColors = css`',
          rule(
            ':host(:state(themed))',
            roles(of('light'), of('dark'), (role, value) => `var(--mp-color-${role}, ${value})`),
          ),
          '',
          rule(':host(:state(contrast))', contrast),
          '',
          '  @media (prefers-contrast: more) {',
          rule(':host(:state(auto))', contrast, '    '),
          '  }',
          '`;',
          '',
        ].join('\n'),
      );
    },
  };
}

/** Each role as a private variable; those that follow the brand share one. */
function roles(light: Tokens, dark: Tokens, value: (role: string, color: string) => string): string[] {
  const pair = (id: string) => `light-dark(${colorOf(light, id)}, ${colorOf(dark, id)})`;
  const declarations = Object.keys(light)
    .filter((id) => id.startsWith('color.'))
    .map((id) => {
      const role = id.slice('color.'.length);
      const token = light[id];
      return `--_${role}: ${value(role, token && brandLimits(token) ? 'var(--_brand)' : pair(id))};`;
    });
  return [`--_brand: ${pair('color.accent')};`, ...declarations];
}

function colorOf(tokens: Tokens, id: string): string {
  const token = tokens[id];
  if (!token) throw new Error(`src/tokens: ${id} has no value in one of the themes.`);
  return colorValue(token);
}

function rule(selector: string, declarations: readonly string[], indent = '  '): string {
  return [`${indent}${selector} {`, ...declarations.map((line) => `${indent}  ${line}`), `${indent}}`].join(
    '\n',
  );
}

/**
 * One DTCG file with every value resolved, a group for each theme, as design tools read it. Colours carry their hex
 * form beside OKLCH, for plug-ins that know no other.
 */
export function designToolTokens({ filename }: { filename: string }): Plugin {
  return {
    name: 'meepraten-design-tool-tokens',
    build({ resolver, outputFile }) {
      const tree: Record<string, unknown> = {};
      for (const theme of contexts) {
        for (const [id, token] of Object.entries(resolver.apply({ theme }) as Tokens)) {
          if (id.startsWith('palette.')) continue;
          place(tree, (id.startsWith('color.') ? `theme.${theme}.${id}` : id).split('.'), token);
        }
      }
      outputFile(filename, JSON.stringify(tree, null, 2) + '\n');
    },
  };
}

function place(tree: Record<string, unknown>, path: string[], token: TokenNormalized): void {
  const [name = '', ...rest] = path;
  if (rest.length > 0) {
    place((tree[name] ??= {}) as Record<string, unknown>, rest, token);
    return;
  }
  const { $type, $value, $description } = token;
  tree[name] = {
    $type,
    $value: $type === 'color' ? { ...$value, hex: hex(token) } : $value,
    ...($description ? { $description } : {}),
  };
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
