import { fileURLToPath } from 'node:url';
import { chunkName, filesWithout } from '../build/totals.ts';
import { weigh, withImports } from '../build/weight.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** What a page fetches beside the article itself, by the feature that asks for it. */
const features: Readonly<Record<string, readonly string[]>> = {
  'any of the aids below': ['reading-aids'],
  'with-reading-time': ['reading-time-part'],
  'with-contents': ['contents-part'],
  'with-heading-links': ['heading-links-part'],
  'with-progress': ['reading-progress'],
  'with-quote': ['quote-part'],
  'with-structured-data': ['structured-data-part'],
  save: ['save-section'],
  isolated: ['isolated-copy', 'fragment-controller'],
  'a note beside its place': ['note-popover'],
  'a video in its place': ['video-frame'],
  'tables and code by keyboard': ['scroll-regions'],
  'src, any source': ['read-source'],
  'src, an HTML page': ['html-page'],
  'src, a page without an article': ['readable-article'],
  'src, Markdown': ['markdown'],
  'src, plain text': ['text'],
  'src, a WordPress post': ['wordpress'],
  'src, JSON Feed': ['json-feed-item'],
  'src, RSS': ['rss'],
  'src, Atom': ['atom'],
  'a browser without setHTML': ['stand-in-parser'],
};

/** Prints what each feature weighs: its own files, without those that a page with an article has already. */
export function printFeatures(): void {
  const weights = weigh(dist);
  const build = [...filesWithout([], dist)];
  const chunkOf = (name: string) => {
    const chunk = build.find((file) => chunkName(file) === `chunks/${name}`);
    if (!chunk) throw new Error(`The build has no file of ${name}.`);
    return chunk;
  };
  const basis = withImports(['meepraten.js', chunkOf('article-body.define')], dist);
  console.log('\nfetched for'.padEnd(39) + ['bytes', 'brotli'].map((name) => name.padStart(13)).join(''));
  const row = (what: string, files: ReadonlySet<string>) => {
    const fetched = weights.filter(({ file }) => files.has(file));
    const sums = (['bytes', 'brotli'] as const).map((size) =>
      String(fetched.reduce((all, weight) => all + weight[size], 0)).padStart(13),
    );
    console.log(what.padEnd(38) + sums.join(''));
  };
  row('the article itself', basis);
  for (const [what, names] of Object.entries(features)) {
    const files = [...withImports(names.map(chunkOf), dist)];
    row(what, new Set(files.filter((file) => !basis.has(file))));
  }
}
