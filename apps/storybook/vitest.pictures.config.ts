import { fileURLToPath } from 'node:url';
import { inChromiumForPictures } from '@meepraten/build-config/in-chromium-for-pictures';
import { versionDefine } from '@meepraten/build-config/vite';
import { defineConfig } from 'vitest/config';
import { workspaceSources } from './src/workspace-sources.js';

/** Every component as a committed picture shows it: its stories on a sheet, by theme and width. */
export default defineConfig({
  define: versionDefine,
  plugins: [workspaceSources()],
  // Known beforehand: what is found along the way reloads the page, and brings a second Lit.
  optimizeDeps: {
    include: [
      'lit',
      'lit/decorators.js',
      'lit/directives/*.js',
      'lit/static-html.js',
      '@storybook/web-components',
      'storybook/preview-api',
      'storybook/test',
    ],
  },
  test: {
    name: 'pictures',
    include: ['src/pictures/*.test.ts'],
    testTimeout: 300_000,
    browser: inChromiumForPictures(fileURLToPath(new URL('src/pictures/references', import.meta.url))),
  },
});
