import { definitionsPlugin } from './manifest/definitions.ts';
import { editorDataPlugin } from './manifest/editor-data.ts';
import { jsxTypesPlugin } from './manifest/jsx-types.ts';
import { publicApiPlugin } from './manifest/public-api.ts';
import { themeAttributePlugin } from './manifest/theme-attribute.ts';
import { ValueLists, valueListsPlugin } from './manifest/value-lists.ts';

const lists = new ValueLists();

/** What `custom-elements.json` of each element package tells, with the types for JSX and the data for editors. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.{test,stories,styles,terms}.ts', 'src/testing/**'],
  litelement: true,
  // Each package.json names its manifest already.
  packagejson: false,
  quiet: true,
  plugins: [
    definitionsPlugin(),
    themeAttributePlugin(),
    valueListsPlugin(lists),
    publicApiPlugin(),
    jsxTypesPlugin(),
    editorDataPlugin(lists),
  ],
};
