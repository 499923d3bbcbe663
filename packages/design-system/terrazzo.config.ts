import { defineConfig } from '@terrazzo/cli';
import css from '@terrazzo/plugin-css';
import { designToolTokens, themeModule, tokenNames } from './terrazzo.plugins.ts';
import { cssValue, variableName, type Context } from './terrazzo.values.ts';

interface Part {
  theme: Context;
  /** When it counts; always by default. */
  media?: string;
}

/** The style sheet that gives a page the colours of a theme, for all that stands under `data-mp-theme`. */
const theme = (name: string, scheme: string, parts: readonly Part[]) =>
  css({
    filename: `themes/${name}.css`,
    include: ['color.**', 'palette.**'],
    variableName,
    transform: cssValue,
    permutations: parts.map(({ theme: input, media }) => ({
      input: { theme: input },
      prepare: (rules) => {
        if (!media) return `[data-mp-theme='${name}'] {\n  color-scheme: ${scheme};\n  ${rules}\n}`;
        return `@media ${media} {\n  [data-mp-theme='${name}'] {\n  ${rules}\n  }\n}`;
      },
    })),
  });

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
    tokenNames({ filename: 'token-names.ts' }),
    designToolTokens({ filename: 'tokens.json' }),
  ],
});
