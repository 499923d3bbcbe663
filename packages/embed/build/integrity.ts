import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Names the hashes below by file, for `integrity="…"` and for policies. */
export const integrityFile = 'integrity.json';

/** What is whole in one file; the others of the split build ask for more. */
export const wholeFiles = ['meepraten.all.js', 'meepraten.css', 'prose.css'];

/** The last thing of a build: what it counts is what lies on the disk. */
export function integrity(): Plugin {
  return {
    name: 'integrity',
    writeBundle({ dir = '' }) {
      const hashes = wholeFiles.map((file) => [file, `sha384-${sha384(readFileSync(join(dir, file)))}`]);
      writeFileSync(join(dir, integrityFile), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
    },
  };
}

function sha384(content: Buffer): string {
  return createHash('sha384').update(content).digest('base64');
}
