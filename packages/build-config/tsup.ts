import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { minifyCss } from './minify-css.ts';
import { versionDefine } from './version.ts';

/**
 * Sends the style sheets of elements without their comments and indentation: the minifier of whoever bundles them may
 * not touch templates. The line breaks stand behind, so that source maps stay true.
 */
const minifyStyles: NonNullable<Options['plugins']>[number] = {
  name: 'minify-styles',
  renderChunk: (code) => ({
    code: code.replace(
      /\bcss`([^`$]+)`/g,
      (_, css: string) => `css\`${minifyCss(css)}\`${css.replace(/[^\n]/g, '')}`,
    ),
  }),
};

/**
 * How every library of the workspace is built: file by file, so that `sideEffects` stays true for what is
 * published. (Bundling would move the code of a define file into a chunk that bundlers may then drop.)
 * Declarations come from tsc, which writes their maps too.
 */
export function library({ platform = 'browser' }: { platform?: 'browser' | 'node' } = {}) {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as { bin?: unknown };
  const options: Options = {
    entry: [
      'src/**/*.ts',
      'src/**/*.css',
      'src/**/generated/*.json',
      '!src/**/testing/**',
      '!src/**/*.test.ts',
      '!src/**/*.stories.ts',
      '!src/**/*.d.ts',
    ],
    loader: { '.css': 'copy', '.json': 'copy' },
    bundle: false,
    splitting: false,
    format: ['esm'],
    target: 'es2022',
    platform,
    dts: false,
    sourcemap: true,
    clean: true,
    silent: true,
    define: versionDefine,
    plugins: [minifyStyles],
  };
  return defineConfig(own.bin ? { ...options, treeshake: false } : options);
}
