import { cp, mkdtemp, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * A folder with what may come together on one page: the build, as `0.0.0/`, the same with other names and of another
 * version, as `1.0.0/`, and a page's own bundles, with a Lit of their own, in `page/`.
 */
export async function manyOfUs(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'meepraten-two-'));
  for (const version of ['0.0.0', '1.0.0']) await copyAs(version, join(folder, version));
  for (const name of ['page-with-lit', 'page-with-packages', 'page-with-registry'])
    await bundleApart(name, join(folder, 'page'));
  return folder;
}

async function copyAs(version: string, folder: string): Promise<void> {
  await cp(file('../../dist'), folder, { recursive: true, filter: (path) => !path.endsWith('.map') });
  const chunks = await readdir(join(folder, 'chunks'));
  const renamed = (name: string) => name.replace('.js', `.${version}.js`);
  const scripts = ['meepraten.js', 'meepraten.all.js', ...chunks.map((name) => `chunks/${name}`)];
  for (const script of scripts) {
    let text = await readFile(join(folder, script), 'utf8');
    for (const name of chunks) text = text.replaceAll(name, renamed(name));
    await writeFile(join(folder, script), text.replaceAll('`0.0.0`', `\`${version}\``));
  }
  for (const name of chunks)
    await rename(join(folder, 'chunks', name), join(folder, 'chunks', renamed(name)));
}

/** As the build of a site does it. */
async function bundleApart(name: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: file('../fixtures'),
    logLevel: 'silent',
    resolve: { conditions: ['module', 'browser'] },
    build: {
      ...{ outDir, emptyOutDir: false, target: 'es2022' },
      lib: { entry: `${name}.ts`, formats: ['es'], fileName: name },
    },
  });
}
