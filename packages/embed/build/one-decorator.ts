import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const helper = fileURLToPath(new URL('../src/decorate.ts', import.meta.url));

const own =
  /var __defProp = Object\.defineProperty;\s*var __getOwnPropDesc = Object\.getOwnPropertyDescriptor;\s*var __decorateClass = [^]*?\n\};/;

/** Lets every element share the function that the compiler puts into each file with decorators. */
export function oneDecorator(): Plugin {
  return {
    name: 'one-decorator',
    transform(code, id) {
      if (id.includes('/node_modules/') || !code.includes('var __decorateClass')) return null;
      if (!own.test(code))
        this.error(`${id}: the compiler writes another __decorateClass: see build/one-decorator.ts.`);
      const shared = `import { decorate as __decorateClass } from ${JSON.stringify(helper)};`;
      return { code: code.replace(own, shared), map: null };
    },
  };
}
