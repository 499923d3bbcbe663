const everyWidget = [
  /\/node_modules\/(?:lit|lit-element|@lit\/reactive-element)\/(?!directives)/,
  /\/node_modules\/lit-html\/(?:lit-html|directive|directive-helpers)\.js$/,
  /\/design-system\/(?:dist|src)\/(?:foundation|tokens)\//,
  /\/design-system\/(?:dist|src)\/components\/(?:button|notice)\/\w+\.styles\.[jt]s$/,
  /\/embed\/src\/trusted-types\.ts$/,
  /\/helpers\/esm\/decorate\.js$/,
  /rolldown\/runtime/,
];

const everyForm = [
  /\/design-system\/(?:dist|src)\/components\/field\/field\./,
  /\/node_modules\/lit(?:-html)?\/directives\/live\.js$/,
];

const oneOf = (patterns: readonly RegExp[]) => (id: string) => patterns.some((pattern) => pattern.test(id));

/**
 * What every widget stands on travels in one file, and so does what every form shares. Left to itself the bundler
 * makes a file of each set of modules that some widgets have in common: a dozen small ones, slower to fetch and worse
 * to compress.
 */
export const chunkGroups = [
  { name: 'lit', test: oneOf(everyWidget) },
  { name: 'fields', test: oneOf(everyForm) },
];
