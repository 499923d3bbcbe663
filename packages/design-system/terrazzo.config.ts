import { defineConfig } from '@terrazzo/cli';
import css from '@terrazzo/plugin-css';
import {
  brandThemes,
  designToolTokens,
  elevationModule,
  themeModule,
  tokenNames,
} from './terrazzo.plugins.ts';
import { themeSheet, type SheetPart } from './terrazzo.sheets.ts';
import { cssValue, draftValue, stableValue, variableName } from './terrazzo.values.ts';

const theme = (name: string, scheme: string, parts: readonly SheetPart[]) =>
  themeSheet({ name, scheme, parts });

const dark = '(prefers-color-scheme: dark)';
const more = '(prefers-contrast: more)';

export default defineConfig({
  tokens: ['./src/tokens/tokens.resolver.json'],
  outDir: './src/tokens/generated/',
  plugins: [
    css({
      filename: 'tokens.css',
      // What a component reads first is for a page to set; said here, it would hide what the page says of the role.
      exclude: ['palette.**', 'color.**', 'button.**', 'text-field.**'],
      variableName,
      transform: cssValue,
      permutations: [{ input: { theme: 'light' }, prepare: (rules) => `:root {\n  ${rules}\n}` }],
    }),
    theme('light', 'light', [{ theme: 'light' }]),
    theme('dark', 'dark', [{ theme: 'dark' }]),
    theme('auto', 'light dark', [
      { theme: 'light' },
      { theme: 'dark', media: dark },
      { theme: 'contrast-light', media: more },
      { theme: 'contrast-dark', media: `${more} and ${dark}` },
    ]),
    theme('contrast', 'light dark', [{ theme: 'contrast-light' }, { theme: 'contrast-dark', media: dark }]),
    themeModule({ filename: 'theme-colors.ts' }),
    elevationModule({ filename: 'theme-elevation.ts' }),
    brandThemes({ filename: 'brand-themes.ts' }),
    tokenNames({ filename: 'token-names.ts' }),
    designToolTokens({ filename: 'tokens.json', value: stableValue }),
    designToolTokens({ filename: 'tokens.hex.json', value: draftValue }),
  ],
});
