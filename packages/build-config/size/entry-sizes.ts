import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { isForServers } from '../packaging/entries.ts';
import type { WorkspacePackage } from '../workspace.ts';
import { brotliSize } from './brotli-size.ts';
import type { Sizes } from './sizes.ts';

/** Comes with whoever uses Lit already; what it weighs is not ours to change. */
const lit = /^(?:lit|lit-html|lit-element|@lit\/[\w-]+)(?:\/|$)/;

/**
 * What each entry of the built packages brings to a site when it is imported, all of it: with what it imports from the
 * start, without what it fetches later, and without Lit.
 */
export async function entrySizes(packages: readonly WorkspacePackage[]): Promise<Sizes> {
  const sizes: Record<string, number> = {};
  for (const { folder, manifest } of packages) {
    if (isForServers(manifest) || manifest.name.endsWith('/embed')) continue;
    for (const [entry, target] of Object.entries(manifest.exports ?? {})) {
      // A pattern stands for style sheets of a few lines.
      if (entry.includes('*')) continue;
      const path = typeof target === 'string' ? target : target['default'];
      const file = path && join(folder, path);
      const name = entry.replace('.', manifest.name);
      if (file?.endsWith('.css')) sizes[name] = brotliSize(readFileSync(file, 'utf8'));
      if (file?.endsWith('.js')) sizes[name] = brotliSize(await bundled(file));
    }
  }
  return sizes;
}

/** The entry and all that it imports from the start, as a site's own bundler would send it. */
async function bundled(file: string): Promise<string> {
  const [{ output }] = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['module', 'browser'] },
    build: {
      write: false,
      target: 'es2022',
      // A library, so that what nobody uses here is kept for who imports it.
      lib: { entry: file, formats: ['es'] },
      rolldownOptions: { external: lit, output: { minify: true } },
    },
  })) as [Rolldown.RolldownOutput];
  const chunks = new Map(
    output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk] as const] : [])),
  );
  const needed = new Set(output.slice(0, 1).map(({ fileName }) => fileName));
  // A set goes on to what is added to it on the way.
  for (const name of needed) for (const imported of chunks.get(name)?.imports ?? []) needed.add(imported);
  return [...needed].map((name) => chunks.get(name)?.code ?? '').join('\n');
}
