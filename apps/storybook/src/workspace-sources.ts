import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const packages = fileURLToPath(new URL('../../../packages/', import.meta.url));

interface Manifest {
  exports: Record<string, string | { default?: string }>;
}

/**
 * Reads the packages of the workspace from their sources instead of from what was last built: an edit anywhere shows
 * at once, and no module is there twice.
 */
export function workspaceSources(): Plugin {
  return {
    name: 'meepraten-workspace-sources',
    enforce: 'pre',
    resolveId(specifier) {
      const [, name, entry = ''] = /^@meepraten\/([\w-]+)(\/.*)?$/.exec(specifier) ?? [];
      return name ? sourceOf(name, `.${entry}`) : null;
    },
  };
}

function sourceOf(name: string, entry: string): string | null {
  const manifest = JSON.parse(readFileSync(`${packages}${name}/package.json`, 'utf8')) as Manifest;
  const target = manifest.exports[entry];
  const built = typeof target === 'string' ? target : target?.default;
  if (!built?.startsWith('./dist/')) return null;
  return packages + name + built.replace('./dist/', '/src/').replace(/\.js$/, '.ts');
}
