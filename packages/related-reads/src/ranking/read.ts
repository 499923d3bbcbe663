/** An article as the ranker sees it. All but id, URL and title may be missing. */
export interface Read {
  id: string;
  url: string;
  title: string;
  summary?: string | null | undefined;
  /** The whole text, without markup. */
  text?: string | null | undefined;
  tags?: readonly string[] | null | undefined;
  /** BCP 47. */
  lang?: string | null | undefined;
  /** ISO 8601. */
  published?: string | null | undefined;
  image?: string | null | undefined;
  /** URLs that the article links to. */
  links?: readonly string[] | null | undefined;
}

/**
 * Why two articles belong together: a tag of both, as the candidate spells it; a word of both texts, in lower case;
 * or a link from one to the other, with the address it leads to as value.
 */
export interface Reason {
  kind: 'tag' | 'term' | 'link';
  value: string;
}

export interface RelatedRead<R extends Read = Read> {
  read: R;
  /** How much the two have in common: above 0, at most 1. */
  score: number;
  /** The strongest first, three at most. */
  reasons: Reason[];
}

/** What is text of a field that came from anywhere. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The texts of a list that came from anywhere. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((one): one is string => typeof one === 'string' && one !== '')
    : [];
}
