import { symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { bundle } from '@meepraten/build-config/bundle';
import { inTemporaryFolder } from '@meepraten/build-config/process';
import { describe, expect, it } from 'vitest';
import * as icons from './icons/index.js';

const dependencies = fileURLToPath(new URL('../../../node_modules', import.meta.url));

/** The production code of a page whose script this is, Lit inside. */
const bundled = (source: string) =>
  inTemporaryFolder((folder) => {
    symlinkSync(dependencies, `${folder}/node_modules`);
    return bundle(folder, 'page', source);
  });

describe('a bundle of what a page uses', () => {
  it('holds the icons it draws and none of the others', async () => {
    const code = await bundled(`
      import { renderIcon } from '@meepraten/design-system';
      import { bookmark, close } from '@meepraten/design-system/icons';
      globalThis.drawn = [bookmark, close].map((icon) => renderIcon(icon));
    `);
    const inside = Object.entries(icons).filter(([, { path }]) => code.includes(path));
    expect(inside.map(([name]) => name)).toEqual(['bookmark', 'close']);
  });

  it('holds no icon because of <mp-icon>', async () => {
    const code = await bundled(`import '@meepraten/design-system/icon/define';`);
    expect(code).toContain('mp-icon');
    expect(Object.values(icons).filter(({ path }) => code.includes(path))).toEqual([]);
  });

  it('weighs 10 kB at most with a button, a text field and a text area, Lit inside', async () => {
    const code = await bundled(
      ['button', 'text-field', 'text-area']
        .map((name) => `import '@meepraten/design-system/${name}/define';`)
        .join('\n'),
    );
    for (const name of ['button', 'text-field', 'text-area']) expect(code).toContain(`mp-${name}`);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    expect(brotliCompressSync(code, { params }).length).toBeLessThanOrEqual(10_000);
  });
});
