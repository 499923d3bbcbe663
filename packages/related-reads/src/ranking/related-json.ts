import { textOf, textsOf, type Read, type Reason, type RelatedRead } from './read.js';
import { urlIdentity } from './url-identity.js';

/** What `meepraten-related` writes, and `<mp-related-reads>` shows without ranking. */
export interface RelatedJson {
  version: 1;
  /** The related reads by the URL of the article they are for. Their texts are left out. */
  items: Record<string, RelatedRead[]>;
}

export function isRelatedJson(value: unknown): value is RelatedJson {
  const { version, items } = (value ?? {}) as Partial<RelatedJson>;
  return version === 1 && typeof items === 'object' && items !== null && !Array.isArray(items);
}

/** Letters of a file's name: all systems take that many. */
const longestName = 150;

/**
 * The name of the file, in a folder that `meepraten-related` writes, that holds the list for the article at an address.
 * Two addresses may share one: in the file each has a list of its own.
 */
export function builtFile(url: string): string {
  const path = urlIdentity(url).replace(/^[^/?]*/, '');
  const name = path.toLowerCase().replace(/[^a-z\d]+/g, '-');
  return `${name.replace(/^-|-$/g, '').slice(-longestName) || 'index'}.json`;
}

/**
 * The list that was built for one of these addresses, the first that has any; null where none has. What is not as the
 * command writes it is left out.
 *
 * @param base what the addresses in the file are relative to
 */
export function builtFor(
  { items }: RelatedJson,
  urls: readonly string[],
  base: string,
): RelatedRead[] | null {
  const lists = new Map(Object.entries(items).map(([url, list]) => [urlIdentity(absolute(url, base)), list]));
  for (const url of urls) {
    const list: unknown = lists.get(urlIdentity(url));
    if (Array.isArray(list)) return list.flatMap((entry) => builtRead(entry, base));
  }
  return null;
}

function builtRead(entry: unknown, base: string): RelatedRead[] {
  const { read, score, reasons } = (entry ?? {}) as Partial<RelatedRead>;
  const url = absolute(textOf(read?.url), base);
  const title = textOf(read?.title);
  if (!read || !title || !/^https?:/.test(url)) return [];
  const known: Read = {
    ...{ id: textOf(read.id) || url, url, title, summary: textOf(read.summary) || null },
    ...{
      tags: textsOf(read.tags),
      lang: textOf(read.lang) || null,
      published: textOf(read.published) || null,
    },
    image:
      /^https?:/.test(absolute(textOf(read.image), base)) && read.image ? absolute(read.image, base) : null,
  };
  return [
    {
      read: known,
      score: Number(score) || 0,
      reasons: Array.isArray(reasons) ? reasons.filter(isReason) : [],
    },
  ];
}

function isReason(value: unknown): value is Reason {
  const { kind, value: said } = (value ?? {}) as Partial<Reason>;
  return (kind === 'tag' || kind === 'term' || kind === 'link') && textOf(said) !== '';
}

function absolute(url: string, base: string): string {
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}
