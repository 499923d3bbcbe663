import { loadFeed, Slices, type Feed, type FeedSource, type SourceError } from '@meepraten/article-sources';
import type { Read, RelatedRead } from '../ranking/index.js';
import { builtFile, builtFor, isRelatedJson } from '../ranking/related-json.js';
import { urlIdentity } from '../ranking/url-identity.js';
import { readTexts } from './offered.js';
import { pageAddress } from './page-address.js';
import type { Candidate } from './served-list.js';

export { completed } from './being-read.js';
export { offered } from './offered.js';

/** The reads that were ranked beforehand for one article. */
export interface BuiltList {
  /** Best first. */
  readonly reads: readonly Read[];
  /** The ranking, in terms of the candidates that the reads have become. */
  ranked(candidates: readonly Candidate[]): RelatedRead<Candidate>[];
}

/** A list that was ranked beforehand, for every article of a site. */
export interface BuiltFeed extends Feed {
  /** What was built for one of these addresses; null where nothing was. */
  builtFor: (urls: readonly string[]) => BuiltList | null;
}

/** The `related.json` that `meepraten-related` writes. */
export const relatedSource: FeedSource<BuiltFeed> = {
  type: 'related',
  accepts: ({ json }) => isRelatedJson(json),
  read({ json, url }) {
    if (!isRelatedJson(json)) throw new TypeError(`${url} was not written by meepraten-related.`);
    return { title: null, items: [], builtFor: (urls) => listOf(builtFor(json, urls, url)) };
  },
};

export interface LoadOptions {
  type: string;
  signal: AbortSignal;
  /** Address of the article that the list is for; none where it is the page's. */
  article: string | undefined;
}

/**
 * Loads the list at an address; of a folder that was built, the file for an article alone. One that came after the last
 * build has none there.
 */
export async function load(src: string, { type, signal, article }: LoadOptions): Promise<Feed> {
  const isFolder = type === 'related' && src.endsWith('/');
  try {
    const url = isFolder ? src + builtFile(article ?? pageAddress()) : src;
    const feed = await loadFeed(url, { type, signal, sources: [relatedSource] });
    await readTexts(feed.items, new Slices(signal));
    return feed;
  } catch (cause) {
    if (!isFolder || (cause as SourceError).code !== 'not-found') throw cause;
    return { title: null, items: [] };
  }
}

function listOf(related: readonly RelatedRead[] | null): BuiltList | null {
  if (!related) return null;
  return {
    reads: related.map(({ read }) => read),
    ranked(candidates) {
      const byAddress = new Map(candidates.map((read) => [urlIdentity(read.url), read]));
      return related.flatMap(({ read: { url }, score, reasons }) => {
        const read = byAddress.get(urlIdentity(url));
        return read ? [{ read, score, reasons }] : [];
      });
    },
  };
}
