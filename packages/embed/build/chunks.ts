const everyWidget = [
  /\/node_modules\/(?:lit|lit-element|@lit\/reactive-element)\/(?!directives)/,
  /\/node_modules\/lit-html\/(?:lit-html|directive)\.js$/,
  /\/design-system\/(?:dist|src)\/(?:foundation|tokens)\/(?!loading\.)/,
  /\/design-system\/(?:dist|src)\/components\/(?:button|notice)\/\w+\.styles\.[jt]s$/,
  /\/embed\/src\/trusted-types\.ts$/,
  /\/helpers\/esm\/decorate\.js$/,
  /rolldown\/runtime/,
];

const everyForm = [
  /\/design-system\/(?:dist|src)\/components\/field\/field\./,
  /\/reactions-client\/(?:dist|src)\/(?:protocol\/limits|reactions-error)\.[jt]s$/,
];

const oneOf = (patterns: readonly RegExp[]) => (id: string) => patterns.some((pattern) => pattern.test(id));

/**
 * What every widget stands on travels in one file, and so does what a form shares with other forms and with the parts
 * it fetches later. Left to itself the bundler makes a file of each set of modules that some widgets have in common: a
 * dozen small ones, slower to fetch and worse to compress.
 */
export const chunkGroups = [
  { name: 'lit', test: oneOf(everyWidget) },
  { name: 'fields', test: oneOf(everyForm) },
];
