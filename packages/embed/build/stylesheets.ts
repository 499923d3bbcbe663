import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { minifyCss } from '@meepraten/build-config/minify-css';

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// By the name they get beside the script: a page that embeds from a CDN takes the article's prose from there as well.
const sheets = {
  'meepraten.css': file('../src/meepraten.css'),
  'prose.css': file('../../article-body/src/prose.css'),
};

/** Puts the stylesheets a page may link beside the script. */
export function stylesheets(): Plugin {
  return {
    name: 'stylesheets',
    buildStart() {
      for (const source of Object.values(sheets)) this.addWatchFile(source);
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(sheets)) {
        if (!existsSync(source)) continue;
        this.emitFile({ type: 'asset', fileName, source: minifyCss(readFileSync(source, 'utf8')) });
      }
    },
  };
}
