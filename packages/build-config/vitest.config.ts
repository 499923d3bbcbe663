import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { inChromium } from './browser/in-chromium.ts';
import { inFirefox } from './browser/in-firefox.ts';
import { inWebKit } from './browser/in-webkit.ts';
import { versionDefine } from './version.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Packages whose tests run in Node as a whole; elsewhere a Node test says so in its name. */
const nodeTests = ['packages/{build-config,reactions-server}/**/*.test.ts', '**/*.node.test.ts'];
const endToEndTests = ['apps/**/*.e2e.test.ts'];
const never = ['**/node_modules/**', '**/dist/**'];

const userEventOutsidePlaywright = file('./testing/user-event.ts');

type BrowserSettings = NonNullable<NonNullable<TestProjectInlineConfiguration['test']>['browser']>;

/** The same tests of the elements, in one engine. */
function componentTests(
  name: string,
  browser: BrowserSettings,
  ...setup: string[]
): TestProjectInlineConfiguration {
  return {
    extends: true,
    resolve: {
      alias: [
        // @open-wc/testing reaches for another runner's commands when it is loaded; nothing here calls them.
        { find: '@web/test-runner-commands', replacement: file('./testing/no-runner-commands.ts') },
      ],
    },
    // Known beforehand: what is found along the way reloads the page in the middle of a test.
    optimizeDeps: {
      include: [
        '@open-wc/testing',
        'axe-core',
        'lit',
        'lit/decorators.js',
        'lit/directive.js',
        'lit/directives/*.js',
        'lit/static-html.js',
      ],
    },
    test: {
      name,
      include: ['packages/*/src/**/*.test.ts'],
      exclude: [...never, ...nodeTests],
      setupFiles: [file('./testing/setup.ts'), ...setup],
      browser,
    },
  };
}

export default defineConfig({
  root: file('../..'),
  define: versionDefine,
  test: {
    projects: [
      'apps/storybook/vitest.config.ts',
      {
        extends: true,
        test: { name: 'node', include: nodeTests, exclude: never, environment: 'node', testTimeout: 20_000 },
      },
      componentTests('browser', inChromium),
      componentTests('firefox', inFirefox, userEventOutsidePlaywright),
      componentTests('webkit', inWebKit, userEventOutsidePlaywright),
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
