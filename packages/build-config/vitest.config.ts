import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags } from './browser/chromium-flags.ts';
import { versionDefine } from './version.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = process.env['CHROME_PATH'];

/** Packages whose tests run in Node as a whole; elsewhere a Node test says so in its name. */
const nodeTests = ['packages/{build-config,reactions-server}/**/*.test.ts', '**/*.node.test.ts'];
const endToEndTests = ['apps/**/*.e2e.test.ts'];
const never = ['**/node_modules/**', '**/dist/**'];

export default defineConfig({
  root: file('../..'),
  define: versionDefine,
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'node', include: nodeTests, exclude: never, environment: 'node', testTimeout: 20_000 },
      },
      {
        extends: true,
        resolve: {
          alias: [
            // @open-wc/testing reaches for another runner's commands when it is loaded; nothing here calls them.
            { find: '@web/test-runner-commands', replacement: file('./testing/no-runner-commands.ts') },
          ],
        },
        optimizeDeps: { include: ['@open-wc/testing', 'lit', 'lit/decorators.js', 'axe-core'] },
        test: {
          name: 'browser',
          include: ['packages/*/src/**/*.test.ts'],
          exclude: [...never, ...nodeTests],
          setupFiles: [file('./testing/setup.ts')],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: endToEndTests,
          exclude: never,
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
