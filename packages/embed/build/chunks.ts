const everyWidget = [
  /\/node_modules\/(?:lit|lit-element|@lit\/reactive-element)\/(?!directives|decorators\/query\.)/,
  /\/node_modules\/lit-html\/(?:lit-html|directive)\.js$/,
  /\/design-system\/(?:dist|src)\/(?:foundation|tokens)\/(?!(?:data-block|described|loading|language-table|message-format|inline-host\.styles|generated\/theme-elevation)\.)/,
  /\/design-system\/(?:dist|src)\/components\/(?:(?:button|notice|skeleton)\/\w+\.styles|skeleton\/render-\w+)\.[jt]s$/,
  /\/embed\/src\/(?:trusted-types|fetch-again|decorate)\.ts$/,
  /\/helpers\/esm\/decorate\.js$/,
  /rolldown\/runtime/,
];

const everyForm = [
  /\/design-system\/(?:dist|src)\/components\/field\/field\./,
  /\/design-system\/(?:dist|src)\/components\/checkbox\/(?:checkbox\.styles|render-checkbox)\.[jt]s$/,
  /\/reactions-client\/(?:dist|src)\/(?:body\/body-rules|protocol\/(?:draft|limits|reaction)|counts\/write-count|reactions-error|http\/exchange|server-client\/(?:request-json|expect-member|server-client)|device\/device-value|drafts\/(?:draft-store|idempotency-key|kept-draft)|page\/current-thread|protocol\/thread-key)\.[jt]s$/,
  /\/reactions\/(?:dist|src)\/(?:reactions\/count-words|languages\/translations)\.[jt]s$/,
  /\/embed\/src\/fields\.ts$/,
];

const everyThread = [
  /\/design-system\/(?:dist|src)\/components\/(?:avatar|badge|relative-time|select)\/(?:[\w-]+\.styles|(?:render|read)-[\w-]+|time-words|clock|tint|initials)\.[jt]s$/,
];

/** How to fetch the words of each language, and what they are put together with. */
const everyLanguage = [
  /\/src\/languages\/fetch-words\.ts$|\/dist\/languages\/fetch-words\.js$/,
  /\/design-system\/(?:dist|src)\/foundation\/(?:language-table|message-format)\.[jt]s$/,
];

const fetchedLanguages = ['de', 'fr', 'es', 'it', 'pl', 'pt', 'tr', 'uk', 'ar', 'he'];

const everyRead = [
  /\/design-system\/(?:dist|src)\/foundation\/loading\.[jt]s$/,
  /\/article-sources\/(?:dist|src)\/(?:problems|fetched-code|model\/plain-text)\.[jt]s$/,
];

const everyMarkup = [
  /\/article-sources\/(?:dist|src)\/(?:sanitiser\/(?:inert-document|allow-list|parse-html|layout|safe-url|attributes|sanitise)|web-url|model\/iso-date)\.[jt]s$/,
];

const oneOf = (patterns: readonly RegExp[]) => (id: string) => patterns.some((pattern) => pattern.test(id));

/**
 * What every widget stands on travels in one file, and so does what a form shares with other forms and with the parts
 * it fetches later; and so does what makes markup harmless, be it of an article or, on few pages, of WordPress. Left to itself the bundler makes a file of each set of modules that some widgets have in common: a
 * dozen small ones, slower to fetch and worse to compress.
 */
export const chunkGroups = [
  { name: 'lit', test: oneOf(everyWidget) },
  { name: 'form', test: oneOf(everyForm) },
  { name: 'marks', test: oneOf(everyThread) },
  { name: 'languages', test: oneOf(everyLanguage) },
  ...fetchedLanguages.map((code) => ({
    name: `language-${code}`,
    test: new RegExp(`/languages/${code}\\.[jt]s$`),
  })),
  { name: 'reads', test: oneOf(everyRead) },
  { name: 'markup', test: oneOf(everyMarkup) },
];
