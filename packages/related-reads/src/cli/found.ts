import type { Read } from '../ranking/index.js';

/** What one entry of a source is: an article, or a word on why it is none. */
export type Found = { readonly read: Read } | { readonly problem: string };

export interface Entry {
  /** Names it for whoever must mend it. */
  readonly name: string;
  readonly id?: string | null;
  /** As the source gives it. */
  readonly url?: string | null;
  readonly title?: string | null;
  readonly summary?: string | null;
  readonly text?: string | null;
  readonly tags?: readonly string[];
  readonly lang?: string | null;
  readonly published?: string | null;
  readonly image?: string | null;
  readonly links?: readonly string[];
}

/** Letters that stand in for a title where there is none. */
const openingLength = 80;

/**
 * The article of an entry, with addresses on the web, or on the site that the result is used on.
 *
 * @param base what its addresses are relative to; none where the source does not say
 */
export function foundIn(entry: Entry, base?: string): Found {
  const { name, summary = null, text = null } = entry;
  const url = addressOf(entry.url, base);
  const title = entry.title?.trim() || opening(summary ?? text);
  if (!url) return { problem: `${name} has no address on the web: ${entry.url ?? 'none is given'}.` };
  if (!title) return { problem: `${name} has neither a title nor a text.` };
  const published = entry.published && !Number.isNaN(Date.parse(entry.published)) ? entry.published : null;
  return {
    read: {
      ...{ id: entry.id || url, url, title, summary: summary || null, text, tags: entry.tags ?? [] },
      ...{ lang: entry.lang || null, published: published && new Date(published).toISOString() },
      image: addressOf(entry.image, base ?? url),
      links: (entry.links ?? []).flatMap((link) => addressOf(link, url) ?? []),
    },
  };
}

/** An address on the web, or a path of the site; null for anything else. */
function addressOf(value: string | null | undefined, base: string | undefined): string | null {
  const address = value?.trim();
  if (!address) return null;
  if (base && URL.canParse(address, base)) return onTheWeb(new URL(address, base).href);
  if (URL.canParse(address)) return onTheWeb(address);
  return address.startsWith('/') ? address : null;
}

function onTheWeb(address: string): string | null {
  return /^https?:/.test(address) ? address : null;
}

function opening(words: string | null): string {
  const text = words?.trim() ?? '';
  return text.length <= openingLength ? text : `${text.slice(0, openingLength).replace(/\s+\S*$/, '')} …`;
}
