import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Exports = Record<string, string | { readonly default?: string }>;

const packages = new URL('../../', import.meta.url);
const names = [
  'design-system',
  'article-sources',
  'article-body',
  'related-reads',
  'reactions-client',
  'reaction-form',
  'reactions',
];

/**
 * Leads each entry of our packages to its source instead of its build, so that one watcher sees every change. Taken
 * from what the packages export, where `dist/x.js` is always made of `src/x.ts`.
 */
export function packageSources(): { find: RegExp; replacement: string }[] {
  return names.flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(new URL(`${name}/package.json`, packages), 'utf8')) as {
      exports: Exports;
    };
    return Object.entries(exports).flatMap(([entry, target]) => {
      const built = typeof target === 'string' ? target : (target.default ?? '');
      if (!built.endsWith('.js')) return [];
      const source = built.replace('./dist/', `${name}/src/`).replace(/\.js$/, '.ts');
      return [
        {
          find: new RegExp(`^@meepraten/${name}${entry.slice(1)}$`),
          replacement: fileURLToPath(new URL(source, packages)),
        },
      ];
    });
  });
}
