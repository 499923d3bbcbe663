import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mayImport } from '../lint/imports.js';
import { root } from '../workspace.ts';
import { drawArchitecture } from './architecture.ts';

// After a change to the table: npx vitest run --config=packages/build-config/vitest.config.ts --project=node architecture -u
it('is drawn in the repository as lint keeps it', async () => {
  await expect(drawArchitecture(mayImport)).toMatchFileSnapshot(
    join(root, '.github/images/architecture.svg'),
  );
});

it('draws an arrow to what is imported, and none to what comes along with it', () => {
  const table = {
    'design-system': [],
    'reaction-form': ['design-system'],
    reactions: ['reaction-form', 'design-system'],
  };
  // The apps reach all by way of the reactions.
  expect(drawArchitecture(table).match(/<line/g)).toHaveLength(3);
});

it('asks for a place for a package that is new', () => {
  expect(() => drawArchitecture({ gauge: [] })).toThrow('Give gauge a column');
});
