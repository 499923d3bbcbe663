import type { Plugin } from 'vite';

const empty = /\/\* @__PURE__ \*\/ __exportAll\(\{\}\)/g;
/** A module that is asked for among others, in a file of many: nobody looks into it. */
const looked = /(import\("[^"]+"\))\.then\(\((\w+)\) => \2\.\w+\)(?=;)/;
const runtime = /import \{ \w+ as __exportAll \} from "\.\/rolldown-runtime[^"]*";\n?/;

/**
 * The loader asks for what every widget stands on by a module that exports nothing. The bundler makes its empty
 * namespace with a helper out of a file of its own, which all then waits for: an object does as well.
 */
export function emptyNamespace(): Plugin {
  return {
    name: 'empty-namespace',
    renderChunk(code) {
      if (looked.test(code)) return { code: code.replace(looked, '$1'), map: null };
      if (!empty.test(code)) return null;
      const plain = code.replace(empty, '{}');
      const isUsed = plain.replace(runtime, '').includes('__exportAll');
      return { code: isUsed ? plain : plain.replace(runtime, ''), map: null };
    },
  };
}
