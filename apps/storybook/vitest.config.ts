import { fileURLToPath } from 'node:url';
import { inChromium } from '@meepraten/build-config/in-chromium';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';

/** Every story as a test: it renders without an error, and axe finds nothing. */
export default defineConfig({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  test: { name: 'stories', browser: inChromium },
});
