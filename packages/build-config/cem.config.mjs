import { definitionsPlugin } from './manifest/definitions.ts';
import { jsxTypesPlugin } from './manifest/jsx-types.ts';
import { publicApiPlugin } from './manifest/public-api.ts';

/** What `custom-elements.json` of each element package tells, and `dist/jsx.d.ts` beside it. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.{test,stories,styles,terms}.ts', 'src/testing/**'],
  litelement: true,
  // Each package.json names its manifest already.
  packagejson: false,
  quiet: true,
  plugins: [definitionsPlugin(), publicApiPlugin(), jsxTypesPlugin()],
};
