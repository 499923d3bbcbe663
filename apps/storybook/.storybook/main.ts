import { versionDefine } from '@meepraten/build-config/vite';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { workspaceSources } from '../src/workspace-sources.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.ts', '../../../packages/*/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [
    { from: '../../demo/public', to: '/' },
    { from: '../../demo/content/articles', to: '/articles' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      define: versionDefine,
      plugins: [workspaceSources()],
      // Known beforehand: what is found along the way reloads the page, and brings a second Lit.
      optimizeDeps: { include: ['lit', 'lit/decorators.js', 'lit/directives/*.js'] },
      // The workbench itself is large; nobody downloads it but us.
      build: { chunkSizeWarningLimit: 2000, rolldownOptions: { checks: { pluginTimings: false } } },
    }),
};

export default config;
