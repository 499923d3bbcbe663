import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Code to be taken out of a file, and what is to stand there instead: nothing, as a rule. */
export interface Removal {
  file: string;
  code: string | RegExp;
  instead?: string;
}

const mark = /\?without=(\d+)/;

/**
 * Serves the modules in a folder a second time, as they would be without a piece of their code: what is imported as
 * `x.ts?without=2` is `x.ts` after the third removal, together with everything that it imports from there. So a test
 * can try what becomes of the whole, and nothing is written to a file.
 */
export function withoutCode(folder: string, removals: readonly Removal[]): Plugin {
  return {
    name: 'without-code',
    enforce: 'pre',
    async resolveId(source, importer) {
      const [query] = mark.exec(importer ?? '') ?? [];
      if (!query || !source.startsWith('.')) return null;
      const found = await this.resolve(source, importer!.replace(/\?.*$/, ''), { skipSelf: true });
      return found && `${found.id}${query}`;
    },
    transform(code, id) {
      const removal = removals[Number(mark.exec(id)?.[1])];
      if (!removal || id.replace(/\?.*$/, '') !== resolve(folder, removal.file)) return null;
      const rest = code.replace(removal.code, removal.instead ?? '');
      if (rest === code) this.error(`${removal.file} does not hold ${removal.code}.`);
      return rest;
    },
  };
}
