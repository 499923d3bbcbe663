import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inTemporaryFolder } from './process/index.ts';
import { thirdPartyLicences } from './third-party.ts';

/** What is told of a bundle that holds one file of a library with this manifest and these files. */
function told(manifest: object, files: Record<string, string> = {}): Promise<string> {
  return inTemporaryFolder(async (folder) => {
    const library = join(folder, 'node_modules', 'sample');
    mkdirSync(library, { recursive: true });
    for (const [name, content] of Object.entries({ 'package.json': JSON.stringify(manifest), ...files }))
      writeFileSync(join(library, name), content);
    return thirdPartyLicences([join(library, 'lib', 'a.js'), join(folder, 'src', 'own.js')]);
  });
}

const manifest = { name: 'sample', version: '1.2.3', license: 'MIT', homepage: 'https://sample.example' };

it('tells each library with its version, its licence and the words of that', async () => {
  const text = await told(manifest, { 'LICENSE.txt': 'Do as you like.\n', NOTICE: 'By S.\n' });
  expect(text).toContain('sample 1.2.3 (MIT)\n\nDo as you like.\n\nBy S.');
});

it('tells where a library comes from that names its licence without the words', async () => {
  expect(await told(manifest)).toContain('sample 1.2.3 (MIT)\n\nhttps://sample.example');
});

it('takes none that names no licence', async () => {
  await expect(told({ name: 'sample' }, { LICENSE: 'Do as you like.' })).rejects.toThrow('sample');
});

it.each([
  ['\0rolldown/runtime.js', 'rolldown'],
  ['<runtime>', 'esbuild'],
])('names the bundler whose runtime %j is', (id, name) => {
  expect(thirdPartyLicences([id])).toContain(`\n${name} `);
});
