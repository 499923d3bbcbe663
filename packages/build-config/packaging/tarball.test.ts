import { expect, it } from 'vitest';
import { faultsOf } from './tarball.ts';

const manifest = {
  name: '@meepraten/sample',
  version: '1.0.0',
  customElements: 'custom-elements.json',
  'web-types': 'dist/web-types.json',
  exports: {
    '.': { types: './dist/index.d.ts', default: './dist/index.js' },
    './themes/*.css': './dist/themes/*.css',
    './package.json': './package.json',
  },
  bin: { sample: './bin/main.js' },
  files: ['deploy', 'dist', 'wordpress'],
};
const right = [
  'package.json',
  'README.md',
  'LICENSE',
  'custom-elements.json',
  'dist/vscode.html-custom-data.json',
  'dist/web-types.json',
  'dist/index.js',
  'dist/index.js.map',
  'dist/index.d.ts',
  'dist/themes/dark.css',
  'bin/main.js',
  'deploy/Dockerfile',
  'deploy/compose.yaml',
  'deploy/sample.service',
  'wordpress/meepraten.php',
  'wordpress/comments.php',
];

it('finds nothing wrong with a tarball that holds just what it should', () => {
  expect(faultsOf({ manifest, contents: right })).toEqual([]);
});

it.each(right.filter((file) => !file.endsWith('.map')))('misses %s', (file) => {
  const contents = right.filter((each) => each !== file);
  const name = file.startsWith('dist/themes') ? 'dist/themes/*.css' : file;
  expect(faultsOf({ manifest, contents })).toEqual([`${name} is missing`]);
});

it.each([
  'src/index.ts',
  'tsconfig.json',
  'dist/index.test.js',
  'dist/a.stories.js',
  'dist/testing/contrast.js',
  '.env',
  'bin/other.js',
  'deploy/.env',
  'wordpress/wp-config.php',
])('objects to %s', (file) => {
  expect(faultsOf({ manifest, contents: [...right, file] })).toEqual([`${file} does not belong in it`]);
});

it('objects to recipes that no manifest speaks of', () => {
  const { files: _none, ...silent } = manifest;
  expect(faultsOf({ manifest: silent, contents: right })).toContain(
    'deploy/Dockerfile does not belong in it',
  );
});
