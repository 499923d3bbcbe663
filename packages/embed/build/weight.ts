import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { constants, brotliCompressSync } from 'node:zlib';

export interface Weight {
  /** Path below the folder that was weighed. */
  readonly file: string;
  readonly bytes: number;
  /** Bytes sent by a server that compresses as well as it can. */
  readonly brotli: number;
}

/**
 * What a page fetches before its widgets can be used, by the widgets on it. `target` is where we are going; `limit` is
 * what it may weigh today: it goes down, or up in a commit that says what for.
 */
export const journeys = [
  { what: 'form and list', widgets: ['reactions'], target: 14_000, limit: 25_940 },
  { what: 'article', widgets: ['article-body'], target: 10_000, limit: 18_260 },
  { what: 'related reads', widgets: ['related-reads'], target: 10_000, limit: 16_350 },
  {
    what: 'all three',
    widgets: ['reactions', 'article-body', 'related-reads'],
    target: 20_000,
    limit: 39_720,
  },
] as const;

/** What single files may weigh, in bytes after compression. */
export const fileLimits: Readonly<Record<string, number>> = { 'meepraten.js': 1500, 'meepraten.css': 1500 };

/** Weighs every file of a build that a page may ask for. */
export function weigh(folder: string): Weight[] {
  const files = globSync('**/*.{js,css}', { cwd: folder }).toSorted();
  return files.map((file) => {
    const content = Buffer.from(withSteadyHashes(readFileSync(`${folder}/${file}`, 'utf8')));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    return { file, bytes: content.length, brotli: brotliCompressSync(content, { params }).length };
  });
}

/**
 * Hashes do not compress, and some pack worse than others: a change in one file would move the weight of every file that
 * names it, by tens of bytes. So each is weighed as a hash of the chunk's name, which a change leaves as it is.
 */
function withSteadyHashes(code: string): string {
  return code.replace(/([\w.-]+-)[\w-]{7}(?=\.js\b)/g, (_, name: string) => {
    return name + createHash('sha256').update(name).digest('base64url').slice(0, 7);
  });
}

/** The files that the loader and these widgets fetch, each with all it imports from the start. */
export function filesFor(widgets: readonly string[], folder: string): Set<string> {
  const chunks = globSync('chunks/*.js', { cwd: folder });
  const own = widgets.map((widget) => {
    const chunk = chunks.find((file) => file.startsWith(`chunks/${widget}.define-`));
    if (!chunk) throw new Error(`No chunk of ${widget} in ${folder}.`);
    return chunk;
  });
  return withImports(['meepraten.js', ...own], folder);
}

/** These files of a build, each with all it imports from the start. */
export function withImports(files: readonly string[], folder: string): Set<string> {
  const fetched = new Set(files);
  // A set goes on to what is added to it on the way.
  for (const file of fetched) {
    const code = readFileSync(`${folder}/${file}`, 'utf8');
    for (const [, name] of code.matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)) fetched.add(`chunks/${name}`);
  }
  return fetched;
}
