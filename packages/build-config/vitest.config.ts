import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { inChromium } from './browser/in-chromium.ts';
import { inFirefox } from './browser/in-firefox.ts';
import { inWebKit } from './browser/in-webkit.ts';
import { withoutCode } from './browser/without-code.ts';
import type { EngineName } from './driver/index.ts';
import { ruleRemovals } from '../article-sources/src/testing/rule-removals.ts';
import { versionDefine } from './version.ts';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Packages whose tests run in Node as a whole; elsewhere a Node test says so in its name. */
const nodeTests = ['packages/{build-config,reactions-server}/**/*.test.ts', '**/*.node.test.ts'];
const endToEndTests = ['{apps,packages}/**/*.e2e.test.ts'];
/** What is about files of SQLite, or asks nothing of the database that others do not. */
const sqliteTests = [
  'backup/**',
  'cli/**',
  'doctor/doctor.test.ts',
  'moderation/{phases,rate-gate}.test.ts',
  'routes/{answer-cache,no-room}.test.ts',
  'storage/{group-commit,migrations,sqlite}.test.ts',
  'text/**',
].map((path) => `packages/reactions-server/src/${path}`);
const never = ['**/node_modules/**', '**/dist/**'];

const userEventOutsidePlaywright = file('./testing/user-event.ts');

type BrowserSettings = NonNullable<NonNullable<TestProjectInlineConfiguration['test']>['browser']>;

/**
 * The same tests of the elements, in one engine. Chromium has a page for each file, the others one for all: a new one
 * takes them longer than most files, and what a page keeps from file to file is a trial of its own.
 */
function componentTests(
  name: string,
  browser: BrowserSettings,
  ...setup: string[]
): TestProjectInlineConfiguration {
  return {
    extends: true,
    plugins: [withoutCode(file('../article-sources/src'), ruleRemovals)],
    resolve: {
      alias: [
        // @open-wc/testing reaches for another runner's commands when it is loaded; nothing here calls them.
        { find: '@web/test-runner-commands', replacement: file('./testing/no-runner-commands.ts') },
      ],
    },
    // Known beforehand: what is found along the way reloads the page in the middle of a test.
    optimizeDeps: {
      include: [
        '@mozilla/readability',
        '@open-wc/testing',
        'axe-core',
        'dompurify',
        'lit',
        'lit/decorators.js',
        'lit/directive.js',
        'lit/directives/*.js',
        'lit/static-html.js',
        'markdown-it',
        'markdown-it-footnote',
      ],
    },
    test: {
      name,
      include: ['packages/*/src/**/*.test.ts'],
      exclude: [...never, ...nodeTests],
      setupFiles: [file('./testing/setup.ts'), ...setup],
      isolate: name === 'browser',
      browser,
    },
  };
}

/** Journeys over the real server, in one engine. */
function journeys(name: string, engine: EngineName, include = endToEndTests): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include,
      exclude: never,
      environment: 'node',
      provide: { engine },
      testTimeout: 120_000,
      hookTimeout: 120_000,
      // One process for all files, one browser for all journeys.
      fileParallelism: false,
      isolate: false,
    },
  };
}

export default defineConfig({
  root: file('../..'),
  define: versionDefine,
  test: {
    projects: [
      'apps/storybook/vitest.config.ts',
      'apps/storybook/vitest.pictures.config.ts',
      'apps/storybook/vitest.firefox.config.ts',
      'apps/storybook/vitest.webkit.config.ts',
      {
        extends: true,
        test: {
          name: 'node',
          include: nodeTests,
          exclude: [...never, ...endToEndTests],
          environment: 'node',
          execArgv: ['--import', file('../reactions-server/testing/typescript-threads.ts')],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: ['packages/reactions-server/src/**/*.test.ts'],
          exclude: [...never, ...sqliteTests],
          environment: 'node',
          execArgv: ['--import', file('../reactions-server/testing/typescript-threads.ts')],
          globalSetup: file('../reactions-server/testing/postgres-server.ts'),
          // Half of the time a test waits for Postgres; and its emptied databases serve the next file.
          maxWorkers: 2,
          isolate: false,
          testTimeout: 20_000,
        },
      },
      componentTests('browser', inChromium),
      componentTests('firefox', inFirefox, userEventOutsidePlaywright),
      componentTests('webkit', inWebKit, userEventOutsidePlaywright),
      journeys('e2e', 'chromium'),
      journeys('e2e-firefox', 'firefox'),
      journeys('e2e-webkit', 'webkit'),
      // Only by npm run test:hosts: it installs what the examples need.
      journeys('hosts', 'chromium', ['apps/demo/test/hosts/**/*.test.ts']),
      // Only by npm run test:wordpress: it needs programs that few machines have.
      journeys('wordpress', 'chromium', ['apps/demo/test/wordpress/**/*.test.ts']),
    ],
  },
});
