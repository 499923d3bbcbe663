import { readFileSync } from 'node:fs';

/** Code of others, left out of what we promise: a browser without `setHTML` needs the one, Markdown the other. */
const ofOthers = ['stand-in-parser', 'markdown'];

/** What is fetched where the owner of the page wants it, whatever its reader does. */
const ofTheOwner = [
  ...['read-source', 'choose-source', 'isolated-copy', 'html-page', 'readable-article', 'text', 'wordpress'],
  ...['json-feed-item', 'rss', 'atom', 'related-source', 'json-feed', 'read-feed', 'wordpress-client'],
];

const language = /^language-/;

/**
 * What may be fetched in all, over a whole visit to a page in Dutch or English. `target` is where we are going; `limit` is what it may
 * weigh today: it goes down, or up in a commit that says what for.
 */
export const totals = [
  {
    what: 'all that a reader can trigger',
    without: [...ofOthers, ...ofTheOwner],
    target: 40_000,
    limit: 129_200,
  },
  { what: 'all there is', without: ofOthers, target: null, limit: 168_430 },
] as const;

/** The files of a build that its loader leads to, but not by way of these chunks, and no fetched language. Beside them may lie older ones. */
export function filesWithout(names: readonly string[], folder: string): Set<string> {
  const found = new Set(['meepraten.js']);
  // A set goes on to what is added to it on the way.
  for (const file of found) {
    const code = readFileSync(`${folder}/${file}`, 'utf8');
    for (const [, name = ''] of code.matchAll(/["`]\.\/(?:chunks\/)?([\w.-]+\.js)["`]/g))
      if (!names.includes(chunkName(name)) && !language.test(name)) found.add(`chunks/${name}`);
  }
  return found;
}

/** `reading-aids` for `reading-aids-w2ecTeGi.js`. */
export function chunkName(file: string): string {
  return file.replace(/-[\w-]{7}\.js$/, '');
}
