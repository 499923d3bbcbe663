import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const helper = fileURLToPath(new URL('../src/fetch-again.ts', import.meta.url));
const loader = fileURLToPath(new URL('../src/', import.meta.url));
const mark = 'fetch-again:';

// The mark and the import behind it, once the bundler knows the file.
const marked = new RegExp(String.raw`"${mark}", (?:\((\w+)\)|(\w+)) => import\("([^"]+)"\)`, 'g');

interface Import {
  readonly start: number;
  readonly end: number;
}

/**
 * Lets a part that could not be fetched be asked for again: see `src/fetch-again.ts`. Packages keep plain imports, which
 * other bundlers understand.
 *
 * A file that others import by name keeps its one address: under a second one it would be there twice, and Lit with it.
 * The loader is left as it is, since it carries nothing that the widgets share.
 */
export function fetchAgain(): Plugin {
  return {
    name: 'fetch-again',
    transform(code, id) {
      if (id.startsWith(loader) || id.includes('/node_modules/') || !/\bimport\(/.test(code)) return null;
      const imports = importsIn(this.parse(code)).toSorted((a, b) => b.start - a.start);
      if (imports.length === 0) return null;
      const wrapped = imports.reduce((all, { start, end }) => {
        const call = `__fetchAgain("${mark}", (address) => ${all.slice(start, end)})`;
        return all.slice(0, start) + call + all.slice(end);
      }, code);
      return {
        code: `import{fetchAgain as __fetchAgain}from${JSON.stringify(helper)};${wrapped}`,
        map: null,
      };
    },
    renderChunk(code, { fileName }, _options, { chunks }) {
      const shared = new Set(Object.values(chunks).flatMap(({ imports }) => imports));
      const isShared = (address: string) =>
        shared.has(new URL(address, `file:///${fileName}`).pathname.slice(1));
      const rendered = code.replace(marked, (call: string, ...[inBrackets, bare, address]: string[]) => {
        const name = inBrackets ?? bare;
        return isShared(address!)
          ? call.replace(mark, address!)
          : `"${address}", (${name}) => import(${name})`;
      });
      if (rendered.includes(mark))
        this.error(`${fileName}: an import that is not as build/fetch-again.ts expects.`);
      return rendered === code ? null : { code: rendered, map: null };
    },
  };
}

function importsIn(node: unknown): Import[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap(importsIn);
  return isImport(node) ? [node, ...inside] : inside;
}

function isImport(node: object): node is Import {
  return 'type' in node && node.type === 'ImportExpression';
}
