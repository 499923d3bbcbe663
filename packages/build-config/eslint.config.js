import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importRules } from './lint/imports.js';
import { sinkRules } from './lint/sinks.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scripts = ['**/*.{ts,js,mjs}'];

export default defineConfig(
  // ESLint counts patterns from where it is started: the root of the repository.
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'packages/*/bin/',
      '**/storybook-static/',
      '**/generated/',
      '.data/',
      '**/.turbo/',
      // Each is a project of its own, with types that are installed only where it is tried: npm run test:hosts.
      'apps/examples/',
    ],
  },
  {
    files: scripts,
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An implementation may have nothing to wait for where its interface promises; and the compiler judges casts.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Registering is done by `defineOnce`, in a file of its own.
      'wc/guard-define-call': 'off',
    },
  },
  {
    files: ['**/*.test.ts', '**/testing/**/*.ts'],
    rules: {
      // `expect(…).to.be.true` is a whole sentence.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // For values that are no elements too, the types of @open-wc/testing say that `.equal` gives a promise.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['equal', 'Equal'], package: 'chai' }] },
      ],
      'lit/binding-positions': 'off',
    },
  },
  {
    // Settings of a build and what tests feed to a build stand outside every tsconfig.
    files: ['{packages,apps}/*/*.ts', '**/fixtures/**'],
    ignores: ['packages/build-config/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  importRules,
  sinkRules,
);
