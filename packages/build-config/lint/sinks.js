/** Where the platform would parse a string as markup. */
const setters = '/^(innerHTML|outerHTML|srcdoc)$/';
const methods =
  '/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/';
const message = 'No HTML string, ever: draw text as nodes, and let article-sources sanitise markup.';

const noParserSinks = [
  `AssignmentExpression > MemberExpression.left[property.name=${setters}]`,
  `MemberExpression[computed=true] > Literal.property[value=${setters}]`,
  `ObjectExpression > Property[key.name=${setters}]`,
  'TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=/]',
  `CallExpression[callee.property.name=${methods}]`,
  'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
  'NewExpression[callee.name="DOMParser"]',
  'NewExpression[callee.property.name="DOMParser"]',
].map((selector) => ({ selector, message }));

const noRem = {
  selector: 'TemplateElement[value.raw=/[\\d.]rem\\b/]',
  message: '`rem` belongs to the host page, whose root may well be 62.5 %: use `em` or a token.',
};

const requests = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'].map((name) => ({
  name,
  message: 'An element knows no network: ask article-sources or reactions-client.',
}));
const pages = ['window', 'globalThis', 'self'];

const elementPackages = 'packages/{design-system,article-body,related-reads,reaction-form,reactions}';
const tests = ['**/*.test.ts', '**/testing/**'];

/** @type {import('eslint').Linter.Config[]} */
export const sinkRules = [
  {
    files: ['packages/*/src/**/*.ts', 'apps/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...noParserSinks] },
  },
  {
    files: ['packages/*/src/**/*.styles.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noParserSinks, noRem] },
  },
  {
    files: [`${elementPackages}/src/**/*.ts`],
    ignores: [...tests, '**/*.stories.ts', '**/cli/**'],
    rules: {
      'no-restricted-globals': ['error', ...requests],
      'no-restricted-properties': [
        'error',
        ...pages.flatMap((object) =>
          requests.map(({ name, ...rest }) => ({ object, property: name, ...rest })),
        ),
      ],
    },
  },
];
