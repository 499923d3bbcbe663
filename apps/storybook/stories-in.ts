import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

type BrowserSettings = NonNullable<NonNullable<ViteUserConfig['test']>['browser']>;

/** Every story as a test, in one engine: it renders without an error, its play function passes, and axe finds nothing. */
export function storiesIn(browser: BrowserSettings, name: string): ViteUserConfig {
  return defineConfig({
    plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
    test: {
      name,
      browser,
      // Outside Chromium one page for all files, as for the elements: a new one takes longer than most files.
      isolate: name === 'stories',
      // A busy machine takes its time, for a contact sheet most of all.
      testTimeout: 120_000,
    },
  });
}
