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

/** Something that two articles share: a tag, or a word of their texts in lower case. */
export interface Reason {
  kind: 'tag' | 'term';
  value: string;
}

export interface RelatedRead<R extends Read = Read> {
  read: R;
  /** How much the texts have in common: above 0, at most 1. */
  score: number;
  /** The strongest first, three at most. */
  reasons: Reason[];
}
