import type { Plugin, TokenNormalized } from '@terrazzo/cli';
import {
  brandFormula,
  brandLimits,
  brandVariable,
  heightValue,
  oklch,
  variableName,
  type Context,
} from './terrazzo.values.ts';

type Tokens = Record<string, TokenNormalized>;

export interface SheetPart {
  theme: Context;
  /** When it counts; always by default. */
  media?: string;
}

interface SheetOptions {
  name: string;
  scheme: string;
  parts: readonly SheetPart[];
}

/** The style sheet that gives a page the colours and the heights of a theme, for all that stands under `data-mp-theme`. */
export function themeSheet({ name, scheme, parts }: SheetOptions): Plugin {
  return {
    name: `meepraten-theme-sheet-${name}`,
    build({ resolver, outputFile }) {
      const of = (theme: Context) => resolver.apply({ theme }) as Tokens;
      outputFile(
        `themes/${name}.css`,
        [
          '/* Made from src/tokens/*.tokens.json by `npm run tokens`. */',
          ...parts.map(({ theme }) => registration(theme, of(theme))),
          ...parts.map(({ theme, media }) => {
            const lines = [...(media ? [] : [`color-scheme: ${scheme};`]), ...declarations(theme, of(theme))];
            const rule = block(`[data-mp-theme='${name}']`, lines);
            return media ? block(`@media ${media}`, rule.split('\n')) : rule;
          }),
        ].join('\n\n') + '\n',
      );
    },
  };
}

/** So that a logo colour which is none makes way for the theme's own, instead of for nothing at all. */
function registration(theme: Context, tokens: Tokens): string {
  return block(`@property ${brandVariable(theme)}`, [
    "syntax: '<color>';",
    'inherits: false;',
    `initial-value: ${oklch(tokens['color.accent']!)};`,
  ]);
}

function declarations(theme: Context, tokens: Tokens): string[] {
  const group = (name: string) => Object.values(tokens).filter(({ id }) => id.startsWith(`${name}.`));
  return [
    `${brandVariable(theme)}: ${brandFormula(tokens['color.accent']!)};`,
    ...group('color').flatMap((token) => [
      `/* ${token.$description} */`,
      `${variableName(token)}: ${brandLimits(token) ? `var(${brandVariable(theme)})` : oklch(token)};`,
    ]),
    ...group('elevation').flatMap((token) => [
      `/* ${token.$description} */`,
      `${variableName(token)}: ${heightValue(token, token)};`,
    ]),
  ];
}

function block(head: string, lines: readonly string[]): string {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');
}
