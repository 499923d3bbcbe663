import { versionDefine } from '@meepraten/build-config/vite';
import { defineConfig } from 'vite';
import { chunkGroups } from './build/chunks.ts';
import { compileAtOnce } from './build/compile-at-once.ts';
import { emptyNamespace } from './build/empty-namespace.ts';
import { fetchAgain } from './build/fetch-again.ts';
import { litForGuests } from './build/lit-for-guests.ts';
import { minifyTemplates } from './build/minify-templates.ts';
import { oneDecorator } from './build/one-decorator.ts';
import { packageSources } from './build/package-sources.ts';
import { readabilityAsModule } from './build/readability-as-module.ts';
import { stylesheets } from './build/stylesheets.ts';
import { thirdParty } from './build/third-party.ts';

/**
 * `vite build` makes the loader and a file for each widget, `--mode all` puts the same in one file beside them, and
 * `--watch --mode dev` makes the first from the packages' sources, readable, again at every change.
 */
export default defineConfig(({ mode }) => {
  const inOneFile = mode === 'all';
  const dev = mode === 'dev';
  return {
    base: './',
    define: versionDefine,
    plugins: [
      litForGuests(),
      readabilityAsModule(),
      oneDecorator(),
      !dev && minifyTemplates(),
      !inOneFile && fetchAgain(),
      !inOneFile && emptyNamespace(),
      !inOneFile && stylesheets(),
      !dev && thirdParty(),
    ],
    resolve: {
      alias: dev ? packageSources() : [],
      // Without `development`: the Lit of developers writes to the console of a page.
      conditions: ['module', 'browser'],
    },
    build: {
      target: 'es2022',
      sourcemap: true,
      reportCompressedSize: false,
      emptyOutDir: !inOneFile,
      // A library, because that is the build in which Vite adds no code of its own and no <link> to the page.
      lib: { entry: 'src/meepraten.ts', formats: ['es'] },
      rolldownOptions: {
        output: {
          minify: !dev,
          // What a bundler is told of pure calls says nothing to a browser.
          comments: dev || { annotation: false },
          postBanner: compileAtOnce,
          codeSplitting: inOneFile ? false : { groups: chunkGroups },
          entryFileNames: inOneFile ? 'meepraten.all.js' : 'meepraten.js',
          chunkFileNames: 'chunks/[name]-[hash:7].js',
        },
      },
    },
  };
});
