import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { applyEdits } from './edit.ts';
import { leftovers, litEdits, policyName } from './lit-edits.ts';

const policyModule = fileURLToPath(new URL('../src/trusted-types.ts', import.meta.url));
const sanitiserPolicy = /article-sources\/(?:dist|src)\/trusted-types-policy\.[jt]s$/;

/**
 * Makes Lit a guest that leaves no trace: one Trusted Types policy for everything in the bundle, and no global.
 *
 * @throws {Error} Through the build, when Lit is not the Lit these edits were made for.
 */
export function litForGuests(): Plugin {
  return {
    name: 'lit-for-guests',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.includes('trusted-types-policy')) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && sanitiserPolicy.test(resolved.id) ? policyModule : resolved;
    },
    transform(code, id) {
      const file = Object.keys(litEdits).find((name) => id.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      const edited = applyEdits(code, litEdits[file] ?? [], file);
      if (!edited.includes(policyName)) return { code: edited, map: null };
      return {
        code: `import{policy as ${policyName}}from${JSON.stringify(policyModule)};${edited}`,
        map: null,
      };
    },
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        const [found] = (output.type === 'chunk' && leftovers.exec(output.code)) || [];
        if (found)
          this.error(`${output.fileName} still holds ${found}: Lit moved it, mend build/lit-edits.ts.`);
      }
    },
  };
}
