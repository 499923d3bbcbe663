/**
 * Who may import whom: downward only. Apps compose and may import every package; no package may import an app.
 *
 * @type {Record<string, readonly string[]>}
 */
export const mayImport = {
  'design-system': [],
  'article-sources': [],
  // For what readers of a WordPress wrote: it comes as markup, which one place makes harmless.
  'reactions-client': ['article-sources'],
  'article-body': ['article-sources', 'design-system'],
  'related-reads': ['article-sources', 'design-system'],
  'reaction-form': ['design-system', 'reactions-client'],
  reactions: ['design-system', 'reaction-form', 'reactions-client'],
  embed: [
    'article-body',
    'article-sources',
    'design-system',
    'reaction-form',
    'reactions',
    'reactions-client',
    'related-reads',
  ],
  'reactions-server': ['reactions-client'],
};

/** The server's pages are dressed by the design system; nothing else of the server knows it. */
const serverPages = 'packages/reactions-server/src/pages/**';

const outsiders = [
  '**/*.{test,stories}.ts',
  '**/{build,test,testing,bench}/**/*.ts',
  '**/*.config.ts',
  '**/terrazzo.*.ts',
];

const directivesThatParse = {
  regex: String.raw`^lit(-html)?/directives/unsafe-`,
  message: 'No HTML string, ever: draw text as nodes.',
};

const anotherPackagesFiles = {
  regex: String.raw`^(\.\./)+([\w-]+/(src|dist)|packages|apps)/`,
  message: 'Import what another package exports, by its name.',
};

const expectOfVitest = {
  name: 'vitest',
  importNames: ['expect'],
  message: "Take `expect` from '@open-wc/testing': only that one knows accessible() and the shadow DOM.",
};

/** @param {string} name @param {readonly string[]} allowed */
function onlyPackages(name, allowed) {
  const list = [...allowed, name].join('|');
  return {
    regex: `^@meepraten/(?!(${list})(/|$))`,
    message: `${name} may import ${allowed.join(', ') || 'no other package'}: see lint/imports.js in build-config.`,
  };
}

/**
 * @param {string} name
 * @param {readonly string[]} allowed
 * @param {readonly object[]} [paths]
 * @returns {import('eslint').Linter.RulesRecord}
 */
function restrictImports(name, allowed, paths = []) {
  const patterns = [onlyPackages(name, allowed), directivesThatParse, anotherPackagesFiles];
  return { 'no-restricted-imports': ['error', { paths, patterns }] };
}

const runsInNode = ['**/*.node.test.ts', 'packages/reactions-server/**'];

/**
 * The import rules as ESLint settings: for each package its sources, its tests and what else is not published.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const importRules = Object.entries(mayImport).flatMap(([name, allowed]) => [
  {
    files: [`packages/${name}/**/*.ts`],
    ignores: [...outsiders, serverPages],
    rules: restrictImports(name, allowed),
  },
  {
    files: outsiders.map((pattern) => `packages/${name}/${pattern}`),
    rules: restrictImports(name, [...allowed, 'build-config']),
  },
  {
    files: [`packages/${name}/src/**/*.test.ts`],
    ignores: runsInNode,
    rules: restrictImports(name, [...allowed, 'build-config'], [expectOfVitest]),
  },
]);

importRules.push({
  files: [serverPages],
  ignores: outsiders,
  rules: restrictImports('reactions-server', ['design-system', 'reactions-client']),
});
