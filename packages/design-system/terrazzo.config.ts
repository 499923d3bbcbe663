import { defineConfig } from '@terrazzo/cli';
import css from '@terrazzo/plugin-css';
import { designToolTokens, themeModule } from './terrazzo.plugins.ts';

const variableName = ({ id }: { id: string }) => `--mp-${id.replaceAll('.', '-')}`;
const theme = (name: 'light' | 'dark') =>
  css({
    filename: `themes/${name}.css`,
    include: ['color.**', 'palette.**'],
    variableName,
    permutations: [
      {
        input: { theme: name },
        prepare: (rules) => `[data-mp-theme='${name}'] {\n  color-scheme: ${name};\n  ${rules}\n}`,
      },
    ],
  });

export default defineConfig({
  tokens: ['./src/tokens/tokens.resolver.json'],
  outDir: './src/tokens/generated/',
  plugins: [
    css({
      filename: 'tokens.css',
      exclude: ['palette.**', 'color.**'],
      variableName,
      permutations: [{ input: { theme: 'light' }, prepare: (rules) => `:root {\n  ${rules}\n}` }],
    }),
    theme('light'),
    theme('dark'),
    themeModule({ filename: 'theme-colors.ts' }),
    designToolTokens({ filename: 'tokens.json' }),
  ],
});
