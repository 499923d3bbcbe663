import type { Plugin } from 'vite';

const commonJs = /if \(typeof module === "object"\) \{[^}]*\}\s*$/;

/**
 * Readability is published for Node's old `require` alone, and what a bundler needs to stand in for that would travel
 * in a file of its own, which the file of Lit then waits for. It is one class in one file: here it is exported.
 */
export function readabilityAsModule(): Plugin {
  return {
    name: 'readability-as-module',
    enforce: 'pre',
    transform(code, id) {
      if (/\/@mozilla\/readability\/index\.js$/.test(id))
        return { code: 'export { default as Readability } from "./Readability.js";', map: null };
      if (!/\/@mozilla\/readability\/Readability\.js$/.test(id)) return null;
      if (!commonJs.test(code))
        throw new Error(`${id} is not the file that build/readability-as-module.ts knows.`);
      return { code: code.replace(commonJs, 'export default Readability;\n'), map: null };
    },
  };
}
